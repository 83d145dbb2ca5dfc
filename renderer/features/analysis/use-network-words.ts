import { useTranslation } from 'react-i18next';

import { useFacetWords } from '../../session/facet-words.ts';
import type { PickedNetwork } from '../../session/network-choice.ts';
import { alikeIn, networkWords } from '../../session/network-words.ts';
import { useSession } from '../../session/session.ts';
import { showDays } from '../../ui/show-days.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useNames } from '../../ui/use-names.ts';

/** The network that is analysed in a few parts: which entities, how links are followed, what they weigh, which count. */
export function useNetworkWords(): readonly string[] {
  const { t } = useTranslation();
  const names = useNames();
  const facets = useFacetWords();
  const network = useSession((session) => session.network);
  const time = useTimeWords(network.time);
  const { selected, asOne } = network;
  const told = { ...network, selected: selected.length, time, asOne: alikeIn(asOne) };
  return networkWords(told, { t, names, facets });
}

function useTimeWords(time: PickedNetwork['time']): string | null {
  const { t } = useTranslation();
  const language = useLanguage();
  const filtered = useSession(({ filter }) => filter.time);
  if (time === 'any') return null;
  const within = time === 'filter' ? filtered : time;
  return within ? showDays(within.first, within.last, language) : t('scores:time-any');
}
