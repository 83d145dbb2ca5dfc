import { IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { applySet, deleteSet, type NamedSet, putSetOnChart, refillSet } from '../../session/sets.ts';
import { Section } from '../../ui/section.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { AddButton } from './add-button.tsx';
import { Row } from './row.tsx';

const uses = ['only', 'union', 'intersection', 'difference'] as const;

/** What can be done with a set, beside selecting by it. */
const acts: Readonly<Record<string, (set: NamedSet) => unknown>> = {
  'put-on-chart': putSetOnChart,
  refill: refillSet,
  rename: ({ id }) => openDialog({ kind: 'name', naming: { what: 'rename-set', id } }),
  delete: deleteSet,
};

/** Named selections. Pressing one selects it on the chart; its menu joins it with what is selected. */
export function SetSection({ sets }: { readonly sets: readonly NamedSet[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const groups = [
    uses.map((id) => ({ id, label: t(`sets.${id}`) })),
    [{ id: 'put-on-chart', label: t('sets.put-on-chart'), isDisabled: readOnly }],
    ['refill', 'rename', 'delete'].map((id) => ({ id, label: t(`sets.${id}`), isDisabled: readOnly })),
  ];
  const choose = (set: NamedSet, id: string) => {
    const use = uses.find((one) => one === id);
    if (use) applySet(set, use);
    else void acts[id]?.(set);
  };
  return (
    <Section
      part="sets"
      title={t('explorer.sets')}
      columns={[showNumber(sets.length, names.language)]}
      action={<AddButton command="save-set" />}
    >
      <ul className="rows">
        {sets.map((set) => (
          <Row
            key={set.id}
            label={t('sets.row', { set: names.title(set), count: set.entities.length + set.links.length })}
            menu={{ groups, onChoose: (id) => choose(set, id) }}
            onPress={(isAdding) => applySet(set, isAdding ? 'union' : 'only')}
          >
            <IconCircleDashed className="row-icon" size={16} stroke={1.75} aria-hidden />
            <span className="row-name">{names.title(set)}</span>
            <b className="row-number">{showNumber(set.entities.length + set.links.length, names.language)}</b>
          </Row>
        ))}
      </ul>
      {sets.length === 0 && <p className="row-none">{t('explorer.noSets')}</p>}
    </Section>
  );
}
