import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { brokerageRoles } from '../../../core/measures/brokerage/brokerage-role.ts';
import type { Answers } from '../../session/analysing.ts';
import { askQuestion } from '../../session/analysing-asks.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { selectionOf } from '../../session/selection.ts';
import { useSession } from '../../session/session.ts';
import { goTo, select } from '../../session/viewing.ts';
import { DataGrid } from '../../ui/data-grid.tsx';
import { foundName } from '../../ui/found-name.ts';
import type { GridColumn, GridOrder } from '../../ui/grid-column.ts';
import { showNumber } from '../../ui/show-number.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { AnswerPart } from './answer-part.tsx';
import { FacetChoice } from './facet-choice.tsx';

/** Who connects the sides: those through whom others of the same or of different countries, types, roles … are joined. */
export function Connects() {
  const { t } = useTranslation();
  const by = useSession(({ analysis }) => analysis.choices.connects.by);
  return (
    <AnswerFrame
      question="connects"
      choices={
        <FacetChoice
          label={t('analysis:connects.by')}
          by={by}
          onChange={(facet) => void askQuestion('connects', { by: facet })}
        />
      }
      cautionsOf={({ cautions }) => cautions}
      show={(answer) => <Brokers answer={answer} />}
    />
  );
}

const columns = ['name', 'side', 'across', ...brokerageRoles, 'total'] as const;
type Column = (typeof columns)[number];

interface Broker {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly side: string;
  readonly counts: Readonly<Record<Exclude<Column, 'name' | 'side'>, number>>;
}

function Brokers({ answer }: { readonly answer: Answers['connects'] }) {
  const { t } = useTranslation();
  const by = useSession(({ analysis }) => analysis.choices.connects.by);
  const words = useFacetWords();
  if (answer.ungrouped < answer.entities) return <BrokerTable answer={answer} />;
  return (
    <p className="answer-line" role="status">
      {t('analysis:nobodyHas', { facet: words.facet('entities', by) })}
    </p>
  );
}

function BrokerTable({ answer }: { readonly answer: Answers['connects'] }) {
  const { t } = useTranslation();
  const names = useNames();
  const selected = useSession(({ selection }) => selection.entities);
  const entities = useSession(({ rows }) => rows?.entities);
  const [order, setOrder] = useState<GridOrder<Column>>({ column: 'across', descending: true });
  const brokers = useBrokers(answer);
  const rows = useMemo(() => sorted(brokers, order, names.language), [brokers, order, names.language]);
  const most = Math.max(1, ...brokers.map(({ counts }) => counts.across));
  const cell = (row: Broker, id: Column): ReactNode => {
    if (id === 'side') return row.side;
    if (id === 'name') return <Named type={row.type} name={row.name} />;
    const text = row.counts[id] === 0 ? '–' : showNumber(row.counts[id], names.language);
    return id === 'across' ? <Bar share={row.counts.across / most}>{text}</Bar> : text;
  };
  const gridColumns = columns.map((id): GridColumn<Broker, Column> => ({
    ...{ id, title: t(`analysis:connects.column-${id}`), width: widths[id] ?? 'minmax(108px, 0.6fr)' },
    ...{ isNumber: id !== 'name' && id !== 'side', cell: (row) => cell(row, id) },
  }));
  const lines = [
    t('analysis:connects.line', { count: answer.brokers.length, of: answer.entities }),
    answer.ungrouped > 0 && t('analysis:connects.ungrouped', { count: answer.ungrouped }),
  ];
  return (
    <AnswerPart
      title={t('analysis:connects.brokers')}
      line={lines.filter(Boolean).join(' ')}
      found={answer.brokers.map(({ entity }) => entity)}
    >
      <DataGrid
        label={t('analysis:connects.brokers')}
        rows={rows}
        columns={gridColumns}
        order={order}
        selected={selected}
        onOrder={setOrder}
        onSelect={(ids) => select(selectionOf(ids.filter((id) => entities?.has(id))))}
        onOpen={goTo}
        copied={() =>
          rows.map((row) => [row.name, row.side, ...Object.values(row.counts)].join('\t')).join('\n')
        }
      />
      <dl className="answer-legend">
        {brokerageRoles.map((role) => (
          <div key={role}>
            <dt>{t(`analysis:connects.column-${role}`)}</dt>
            <dd>{t(`analysis:connects.role-${role}`)}</dd>
          </div>
        ))}
      </dl>
    </AnswerPart>
  );
}

const widths: Readonly<Partial<Record<Column, string>>> = {
  name: 'minmax(160px, 2fr)',
  side: 'minmax(90px, 1fr)',
  across: '140px',
  total: '72px',
};

function Named({ type, name }: { readonly type: string; readonly name: string }) {
  return (
    <>
      <TypeIcon type={type} size={14} />
      <span className="ellipsis">{name}</span>
    </>
  );
}

function Bar({ share, children }: { readonly share: number; readonly children: ReactNode }) {
  return (
    <>
      <span className="rank-track">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {children}
    </>
  );
}

function useBrokers({ brokers }: Answers['connects']): readonly Broker[] {
  const names = useNames();
  const words = useFacetWords();
  const by = useSession(({ analysis }) => analysis.choices.connects.by);
  return useMemo(
    () =>
      brokers.map(({ entity, group, roles, total }) => ({
        ...{ id: entity.id, type: entity.type, name: foundName(names, entity) },
        ...{
          side: words.value('entities', by, group),
          counts: { across: total - roles.coordinator, ...roles, total },
        },
      })),
    [brokers, names, words, by],
  );
}

function sorted(
  rows: readonly Broker[],
  { column, descending }: GridOrder<Column>,
  language: string,
): Broker[] {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const compare = (a: Broker, b: Broker) =>
    column === 'name' || column === 'side'
      ? words.compare(a[column], b[column])
      : a.counts[column] - b.counts[column];
  return rows.toSorted((a, b) => (descending ? -1 : 1) * compare(a, b) || b.counts.total - a.counts.total);
}
