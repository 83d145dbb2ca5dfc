import type { TFunction } from 'i18next';

import type { MeasuredNetwork } from '../../core/case/look.ts';
import type { NetworkChoice } from '../../core/contract/analysing.ts';
import { showDays } from '../ui/show-days.ts';
import type { Names } from '../ui/use-names.ts';
import type { FacetWords } from './facet-words.ts';
import type { NetworkScope, NetworkWeight, PickedNetwork } from './network-choice.ts';

/** How many types of links are named before the rest are counted. */
const mostNamed = 2;

/** What names of types, facets and times are taken from. */
export interface WordsAround {
  readonly t: TFunction;
  readonly names: Names;
  readonly facets: FacetWords;
}

/** The members of a network that are told, however it was chosen; null where there is nothing to tell. */
interface ToldNetwork extends Pick<PickedNetwork, 'direction' | 'linkTypes'> {
  readonly scope: NetworkScope;
  /** How many were selected, where the scope is the selection. */
  readonly selected: number;
  readonly weight: NetworkWeight | null;
  readonly time: string | null;
  /** How many are taken for the same as another. */
  readonly asOne: number;
}

/** A network in a few parts: which entities, how links are followed, what they weigh, which count. */
export function networkWords(told: ToldNetwork, { t, names, facets }: WordsAround): readonly string[] {
  const { scope, selected, direction, weight, linkTypes, time, asOne } = told;
  return [
    t(`scores:scope-${scope}`, { count: selected }),
    t(`scores:direction-${direction}`),
    weight === null
      ? t('scores:weight-none')
      : t(`scores:weighed-${weight.means}`, {
          by: weight.by === 'links' ? t('scores:weight-links') : facets.facet('links', weight.by.facet),
        }),
    ...(linkTypes ? [typeWords(linkTypes.map(names.linkType), t)] : []),
    ...(time === null ? [] : [time]),
    ...(asOne > 0 ? [t('scores:asOne', { count: asOne })] : []),
  ];
}

/** How many are taken for the same as another. */
export function alikeIn(asOne: PickedNetwork['asOne']): number {
  return asOne.reduce((sum, set) => sum + set.length - 1, 0);
}

/** The same of a network that was asked about. */
export function askedNetworkWords(choice: NetworkChoice, around: WordsAround): readonly string[] {
  const { direction = 'ignore', weight = null, linkTypes = null, time, asOne = [] } = choice;
  const { language } = around.names;
  const told = { direction, weight, linkTypes, selected: choice.scope?.entities?.length ?? 0 };
  const span = time ? showDays(time.first, time.last, language) : null;
  return networkWords({ ...told, scope: scopeOf(choice), time: span, asOne: alikeIn(asOne) }, around);
}

/** What of the network of a rule is not as usual, `Whole case · Along arrows`; nothing where all is. */
export function ruleNetworkWords({ scope, ...links }: MeasuredNetwork, around: WordsAround): string {
  const ofChart = { scope: { chart: '' } };
  const usual = askedNetworkWords(ofChart, around);
  const asked = askedNetworkWords({ ...(scope === 'case' ? {} : ofChart), ...links }, around);
  return asked.filter((word) => !usual.includes(word)).join(' · ');
}

function scopeOf({ scope }: NetworkChoice): NetworkScope {
  if (!scope) return 'case';
  if (scope.chart === undefined) return 'selection';
  return scope.entities ? 'shown' : 'chart';
}

function typeWords(types: readonly string[], t: TFunction): string {
  const named = types.slice(0, mostNamed).join(', ');
  const rest = types.length - mostNamed;
  return rest > 0 ? `${named} ${t('scores:moreTypes', { count: rest })}` : named;
}
