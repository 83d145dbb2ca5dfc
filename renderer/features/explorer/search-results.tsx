import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import type { Found } from '../../session/use-search.ts';
import { Button } from '../../ui/button.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import type { HitGroup } from './search-groups.ts';
import { SearchLine } from './search-line.tsx';

/** Id of the list of results, and of one result in it. */
export const resultList = 'search-results';
export const resultId = (id: string): string => `search-hit-${id}`;

interface SearchResultsProps {
  readonly found: Found;
  readonly groups: readonly HitGroup[];
  readonly active: string | null;
  /** Undefined where no more can be shown. */
  readonly onMore: (() => void) | undefined;
}

/** What was found, by type, with how many there are in all. */
export function SearchResults({ found, groups, active, onMore }: SearchResultsProps) {
  const { t } = useTranslation();
  useEffect(() => {
    if (active !== null) document.getElementById(resultId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="search-found">
      <p className="search-total" role="status">
        {t('search.found', { count: found.total, shown: found.hits.length })}
      </p>
      <div id={resultList} className="search-hits" role="listbox" aria-label={t('explorer.results')}>
        {groups.map((group) => (
          <Group key={group.key} group={group} active={active} />
        ))}
      </div>
      {onMore && (
        <Button look="quiet" onPress={onMore}>
          {t('search.more')}
        </Button>
      )}
    </div>
  );
}

function Group({ group, active }: { readonly group: HitGroup; readonly active: string | null }) {
  const { t } = useTranslation();
  const names = useNames();
  const { key, kind, type, count, hits } = group;
  const title = type === undefined ? t(`search.group-${kind}`) : names.type(type, 'many');
  return (
    <div role="group" aria-label={title} className="search-group">
      <div className="search-heading" aria-hidden>
        <span>{title}</span>
        <span>
          {hits.length < count && `${showNumber(hits.length, names.language)} / `}
          {showNumber(count, names.language)}
        </span>
      </div>
      {hits.map((hit) => (
        <SearchLine key={`${key}:${hit.id}`} hit={hit} id={resultId(hit.id)} isActive={hit.id === active} />
      ))}
    </div>
  );
}
