import { useTranslation } from 'react-i18next';

import { useFacetWords } from '../../session/facet-words.ts';
import type { PickedNetwork } from '../../session/network-choice.ts';
import { useSession } from '../../session/session.ts';
import { showDays } from '../../ui/show-days.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useNames } from '../../ui/use-names.ts';

/** How many types of links are named before the rest are counted. */
const mostNamed = 2;

/** The network that is analysed in a few parts: which entities, how links are followed, what they weigh, which count. */
export function useNetworkWords(): readonly string[] {
  const { t } = useTranslation();
  const names = useNames();
  const network = useSession((session) => session.network);
  const { scope, selected, direction, linkTypes } = network;
  const weight = useWeightWords(network.weight);
  const time = useTimeWords(network.time);
  return [
    t(`scores:scope-${scope}`, { count: selected.length }),
    t(`scores:direction-${direction}`),
    weight,
    ...(linkTypes
      ? [typeWords(linkTypes.map(names.linkType), (count) => t('scores:moreTypes', { count }))]
      : []),
    ...(time === null ? [] : [time]),
  ];
}

function typeWords(types: readonly string[], more: (count: number) => string): string {
  const named = types.slice(0, mostNamed).join(', ');
  return types.length > mostNamed ? `${named} ${more(types.length - mostNamed)}` : named;
}

function useWeightWords(weight: PickedNetwork['weight']): string {
  const { t } = useTranslation();
  const facets = useFacetWords();
  if (!weight) return t('scores:weight-none');
  const by = weight.by === 'links' ? t('scores:weight-links') : facets.facet('links', weight.by.facet);
  return t(`scores:weighed-${weight.means}`, { by });
}

function useTimeWords(time: PickedNetwork['time']): string | null {
  const { t } = useTranslation();
  const language = useLanguage();
  const filtered = useSession(({ filter }) => filter.time);
  if (time === 'any') return null;
  const within = time === 'filter' ? filtered : time;
  return within ? showDays(within.first, within.last, language) : t('scores:time-any');
}
