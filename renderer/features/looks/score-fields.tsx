import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { type Effect, type Rule, type Scaling, scalings, type Scored } from '../../../core/case/look.ts';
import { facetById } from '../../../core/facets/facets.ts';
import { kindOfBars } from '../../../core/facets/histogram.ts';
import { measureOf } from '../../../core/facets/score-facet.ts';
import { measures } from '../../../core/measures/measures.ts';
import { facetsOn, talliedOn } from '../../session/facets-on.ts';
import { useLookWords } from '../../session/look-words.ts';
import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';

type ByScore = Extract<Effect, { kind: 'shaded' | 'sized' }>;

interface ScoreFieldsProps {
  readonly on: Rule['on'];
  readonly effect: ByScore;
  readonly onChange: (effect: Effect) => void;
}

/** What a scale is of, and how numbers are put on it. */
export function ScoreFields({ on, effect, onChange }: ScoreFieldsProps) {
  const { t } = useTranslation();
  const words = useLookWords();
  const offered = useScores(on, effect.by);
  return (
    <>
      <SelectField
        label={t('looks:by')}
        value={nameOf(effect.by)}
        choices={offered.map((by) => ({ id: nameOf(by), label: words.scored(on, by) }))}
        onChange={(name) => {
          const by = offered.find((one) => nameOf(one) === name);
          if (by) onChange({ ...effect, by });
        }}
      />
      <SelectField
        label={t('looks:scaling')}
        value={effect.scaling}
        choices={scalings.map((id) => ({ id, label: t(`looks:scaling-${id}`) }))}
        onChange={(scaling) => onChange({ ...effect, scaling: scaling as Scaling })}
      />
      {effect.kind === 'shaded' && (
        <CheckBox
          label={t('looks:diverging')}
          note={effect.diverging ? t('looks:divergingNote') : undefined}
          isOn={effect.diverging}
          onChange={(diverging) => onChange({ ...effect, diverging })}
        />
      )}
      <p className="rule-note">{t(`looks:scalingNote-${effect.scaling}`)}</p>
    </>
  );
}

/** Facets of the chart whose values are numbers, and measures; the present one in any case. */
function useScores(on: Rule['on'], present: Scored): readonly Scored[] {
  const rows = useSession((session) => session.rows);
  const summary = useSession((session) => session.summary);
  return useMemo(() => {
    const facets = facetsOn(rows, on).filter((id) => {
      if (measureOf(id) !== undefined) return false;
      const facet = facetById(id);
      return (
        facet &&
        kindOfBars(facet, facet.kind === 'number' ? [] : talliedOn({ rows, summary }, on, id)) === 'number'
      );
    });
    const offered: Scored[] = [
      ...facets.map((facet) => ({ facet })),
      ...measures.filter((measure) => measure.on === on).map(({ id }) => ({ measure: id })),
    ];
    return offered.some((by) => nameOf(by) === nameOf(present)) ? offered : [present, ...offered];
  }, [rows, summary, on, present]);
}

function nameOf(by: Scored): string {
  return 'measure' in by ? `measure ${by.measure}` : `facet ${by.facet}`;
}
