import './search-panel.css';
import { useMemo, useState } from 'react';

import { useSearch, useSearchReady } from '../../session/use-search.ts';
import { SearchBox } from './search-box.tsx';
import { hitGroups } from './search-groups.ts';
import { SearchHelp, SearchNothing } from './search-help.tsx';
import { SearchResults } from './search-results.tsx';
import { useResultKeys } from './use-result-keys.ts';

/** Results shown at first and at most. */
const firstHits = 100;
const mostHits = 1000;

interface SearchPanelProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The search box and, while something is typed, what was found; the arrow keys go through it. */
export function SearchPanel({ text, onText }: SearchPanelProps) {
  const [limit, setLimit] = useState(firstHits);
  const [isFocused, setFocused] = useState(false);
  useSearchReady();
  const found = useSearch(text, limit);
  const groups = useMemo(() => hitGroups(found), [found]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  const type = (next: string) => {
    setLimit(firstHits);
    onText(next);
  };
  const wanted = text.trim();
  // the keys act on no answer to an earlier text
  const { active, chosen, toggle, onKeyDown } = useResultKeys(found.text === wanted ? hits : null, text, () =>
    type(''),
  );
  const canShowMore = limit < mostHits && found.total > limit;
  return (
    <>
      <SearchBox
        {...{ text, active, onKeyDown }}
        isOpen={hits.length > 0}
        onText={type}
        onFocusChange={setFocused}
      />
      {wanted === '' && isFocused && <SearchHelp />}
      {hits.length > 0 && (
        <SearchResults
          {...{ found, groups, active, chosen }}
          onToggle={toggle}
          onMore={canShowMore ? () => setLimit(mostHits) : undefined}
        />
      )}
      {wanted !== '' && hits.length === 0 && found.text === wanted && <SearchNothing text={wanted} />}
    </>
  );
}
