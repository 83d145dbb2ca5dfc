import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { CaseSummary } from '../../../core/contract/views.ts';
import { joinedSelection, selectionOf } from '../../session/selection.ts';
import { now, useSession } from '../../session/session.ts';
import { shownOf } from '../../session/shown.ts';
import { select } from '../../session/viewing.ts';
import { Section } from '../../ui/section.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { Row } from './row.tsx';

/** Entities by type: how many stand on the chart and how many the case has. Pressing one selects them on the chart. */
export function EntitySection({ counts }: { readonly counts: CaseSummary['counts'] }) {
  const { t } = useTranslation();
  const names = useNames();
  const types = useTypes();
  const rows = useSession((session) => session.rows);
  const onChart = useMemo(() => {
    const byType = new Map<string, number>();
    for (const { type } of rows?.entities.values() ?? []) byType.set(type, (byType.get(type) ?? 0) + 1);
    return byType;
  }, [rows?.entities]);
  return (
    <Section
      part="entities"
      title={t('explorer.entities')}
      columns={[t('explorer.onChart'), t('explorer.inCase')]}
    >
      <ul className="rows">
        {typesInOrder(counts.entities, types.entities).map((type) => {
          const here = onChart.get(type) ?? 0;
          const all = counts.entities[type] ?? 0;
          const name = names.type(type, 'many');
          return (
            <Row
              key={type}
              label={t('explorer.typeCounts', { type: name, here, all })}
              onPress={(isAdding) => selectType(type, isAdding)}
            >
              <TypeIcon type={type} />
              <span className="row-name">{name}</span>
              <b className="row-number">{showNumber(here, names.language)}</b>
              <span className="row-number row-total">{showNumber(all, names.language)}</span>
            </Row>
          );
        })}
      </ul>
      {Object.keys(counts.entities).length === 0 && <p className="row-none">{t('explorer.noEntities')}</p>}
    </Section>
  );
}

/** Types the case has, in the order they are offered, then those of foreign data by name. */
function typesInOrder(
  counts: Readonly<Record<string, number>>,
  offered: readonly { readonly id: string }[],
): string[] {
  const order = new Map(offered.map(({ id }, index) => [id, index]));
  const place = (type: string) => order.get(type) ?? offered.length;
  return Object.keys(counts).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function selectType(type: string, isAdding: boolean): void {
  const session = now();
  const shown = shownOf(session).entities;
  const chosen = [...(session.rows?.entities.values() ?? [])].filter(
    (entity) => entity.type === type && shown.has(entity.id),
  );
  const wanted = selectionOf(chosen.map(({ id }) => id));
  select(isAdding ? joinedSelection(session.selection, wanted) : wanted);
}
