import { useTranslation } from 'react-i18next';

import { groupings } from '../../../core/measures/groups/groupings.ts';
import type { Choices } from '../../session/analysing.ts';
import { askQuestion } from '../../session/analysing-asks.ts';
import { useSession } from '../../session/session.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { FacetChoice } from './facet-choice.tsx';

const resolutions = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5] as const;
const sizes = [2, 3, 4, 5, 6, 8, 10] as const;
const lacks = [1, 2, 3] as const;

/** The way of grouping and what it lets one choose; a change asks anew at once. */
export function GroupChoices() {
  const { t } = useTranslation();
  const chosen = useSession(({ analysis }) => analysis.choices.groups);
  const set = (part: Partial<Choices['groups']>) => void askQuestion('groups', part);
  const isListed = chosen.grouping === 'cliques' || chosen.grouping === 'plexes';
  return (
    <>
      <SelectField
        label={t('analysis:groups.grouping')}
        isLabelHidden
        value={chosen.grouping}
        choices={groupings.map(({ id }) => ({ id, label: t(`groups:${id}.name`) }))}
        onChange={(grouping) => set({ grouping })}
      />
      {groupings.find(({ id }) => id === chosen.grouping)?.seeded === true && <Resolution onChange={set} />}
      {isListed && (
        <NumberChoice name="least" values={sizes} value={chosen.least} onChange={(least) => set({ least })} />
      )}
      {chosen.grouping === 'plexes' && (
        <NumberChoice
          name="lacking"
          values={lacks}
          value={chosen.lacking}
          onChange={(lacking) => set({ lacking })}
        />
      )}
      {chosen.grouping === 'blockmodel' && (
        <FacetChoice label={t('analysis:connects.by')} by={chosen.by} onChange={(by) => set({ by })} />
      )}
      <p className="answer-about">{t(`groups:${chosen.grouping}.explain`)}</p>
    </>
  );
}

function Resolution({ onChange }: { readonly onChange: (part: Partial<Choices['groups']>) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { resolution } = useSession(({ analysis }) => analysis.choices.groups);
  return (
    <SelectField
      label={t('analysis:groups.resolution')}
      isLabelHidden
      value={String(resolution)}
      choices={resolutions.map((value) => ({
        id: String(value),
        label: t('analysis:groups.resolutionOf', { value: showNumber(value, language) }),
      }))}
      onChange={(id) => onChange({ resolution: Number(id) })}
    />
  );
}

interface NumberChoiceProps {
  readonly name: 'least' | 'lacking';
  readonly values: readonly number[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberChoice({ name, values, value, onChange }: NumberChoiceProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t(`analysis:groups.${name}`)}
      isLabelHidden
      value={String(value)}
      choices={values.map((count) => ({
        id: String(count),
        label: t(`analysis:groups.${name}Of`, { count }),
      }))}
      onChange={(id) => onChange(Number(id))}
    />
  );
}
