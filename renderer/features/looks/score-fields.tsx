import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import {
  type Effect,
  type MeasuredNetwork,
  type Rule,
  type Scaling,
  scalings,
  type Scored,
  type ScoredByMeasure,
} from '../../../core/case/look.ts';
import { facetById } from '../../../core/facets/facets.ts';
import { kindOfBars } from '../../../core/facets/histogram.ts';
import { measureOf } from '../../../core/facets/score-facet.ts';
import { measures } from '../../../core/measures/measures.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { facetsOn, talliedOn } from '../../session/facets-on.ts';
import { useLookWords } from '../../session/look-words.ts';
import { ruleNetworkWords } from '../../session/network-words.ts';
import { pickedForRule } from '../../session/rule-network.ts';
import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useNames } from '../../ui/use-names.ts';

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
        choices={offered.map((by) => ({
          id: nameOf(by),
          label: words.scored(on, 'measure' in by ? { measure: by.measure } : by),
        }))}
        onChange={(name) => {
          const by = offered.find((one) => nameOf(one) === name);
          if (by) onChange({ ...effect, by: keepingNetwork(by, effect.by) });
        }}
      />
      {'measure' in effect.by && (
        <NetworkField by={effect.by} onChange={(by) => onChange({ ...effect, by })} />
      )}
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

interface NetworkFieldProps {
  readonly by: ScoredByMeasure;
  readonly onChange: (by: ScoredByMeasure) => void;
}

const usual = '{}';

/** Over which network a measure is: the usual one of the chart, the one picked for the analysis, or the one the rule has. */
function NetworkField({ by: { measure, network }, onChange }: NetworkFieldProps) {
  const { t } = useTranslation();
  const facets = useFacetWords();
  const names = useNames();
  const picked = useSession((session) => JSON.stringify(pickedForRule(session) ?? {}));
  const present = JSON.stringify(network ?? {});
  const offered = [...new Set([usual, picked, present])];
  const read = (id: string) => JSON.parse(id) as MeasuredNetwork;
  return (
    <>
      <SelectField
        label={t('looks:network')}
        value={present}
        choices={offered.map((id) => ({
          id,
          label: id === usual ? t('looks:usualNetwork') : ruleNetworkWords(read(id), { t, names, facets }),
        }))}
        onChange={(id) => onChange({ measure, ...(id !== usual && { network: read(id) }) })}
      />
      {offered.length === 1 && <p className="rule-note">{t('looks:networkNote')}</p>}
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

/** Another measure is over the network that the one before was. */
function keepingNetwork(by: Scored, before: Scored): Scored {
  const network = 'measure' in before ? before.network : undefined;
  return 'measure' in by && network ? { ...by, network } : by;
}

function nameOf(by: Scored): string {
  return 'measure' in by ? `measure ${by.measure}` : `facet ${by.facet}`;
}
