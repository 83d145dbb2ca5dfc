import { useTranslation } from 'react-i18next';

import type { Queried } from '../../session/pattern.ts';
import { useLinkWords } from './link-words.ts';

/** That there is no match, and which part of the pattern is to be found nowhere, or how much there is of each. */
export function NothingFound({ queried }: { readonly queried: Queried }) {
  const { t } = useTranslation();
  const { pattern, answer } = queried;
  const words = useLinkWords(pattern);
  if (!answer) return null;
  const { fits, stopped } = answer;
  const parts = [
    ...pattern.entities.map(({ name }, at) => ({ name, count: fits.entities[at] ?? 0 })),
    ...pattern.links.flatMap(({ absent }, at) =>
      absent ? [] : [{ name: words(at), count: fits.links[at] ?? 0 }],
    ),
  ];
  const lacking = parts.filter(({ count }) => count === 0);
  return (
    <div className="query-nothing" role="status">
      <p>{t(stopped === 'tries' ? 'querying:nothingTries' : 'querying:nothing')}</p>
      <p className="quiet">{t(lacking.length > 0 ? 'querying:lacking' : 'querying:enoughOfEach')}</p>
      <ul>
        {(lacking.length > 0 ? lacking : parts).map(({ name, count }) => (
          <li key={name}>{t('querying:fits', { name, count })}</li>
        ))}
      </ul>
    </div>
  );
}
