import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { SearchHitView } from '../../../core/contract/views.ts';
import type { Found } from '../../session/use-search.ts';
import { Button } from '../../ui/button.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import type { HitGroup } from './search-groups.ts';
import { SearchLine } from './search-line.tsx';
import { searchRows } from './search-rows.ts';

/** Id of the list of results, and of one result in it. */
export const resultList = 'search-results';
export const resultId = (id: string): string => `search-hit-${id}`;

/** Pixels; the style sheet says the same. */
const heights = { heading: 26, hit: 42 } as const;

interface SearchResultsProps {
  readonly found: Found;
  readonly groups: readonly HitGroup[];
  /** The result that the keyboard is at. */
  readonly active: string | null;
  readonly chosen: ReadonlySet<Identifier>;
  readonly onToggle: (hit: SearchHitView) => void;
  /** Undefined where no more can be shown. */
  readonly onMore: (() => void) | undefined;
}

/** What was found, by type, with how many there are in all; only the lines in sight are drawn. */
export function SearchResults({ found, groups, active, chosen, onToggle, onMore }: SearchResultsProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => searchRows(groups), [groups]);
  const virtual = useVirtualizer({
    ...{ count: rows.length, overscan: 6 },
    getScrollElement: () => scroller.current,
    estimateSize: (at) => heights[rows[at]?.kind ?? 'hit'],
  });
  useEffect(() => virtual.measure(), [virtual, rows]);
  useEffect(() => {
    const at = rows.findIndex((row) => row.kind === 'hit' && row.hit.id === active);
    // the heading of a group comes into sight with its first result
    if (at >= 0) virtual.scrollToIndex(rows[at - 1]?.kind === 'heading' ? at - 1 : at, { align: 'auto' });
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [active, rows, virtual]);
  return (
    <div className="search-found">
      <p className="search-total" role="status">
        {t('search.found', { count: found.total, shown: found.hits.length })}
        {chosen.size > 0 && ` · ${t('tools.selected', { count: chosen.size })}`}
      </p>
      <div ref={scroller} className="search-hits">
        <div
          id={resultList}
          className="search-lines"
          role="listbox"
          aria-multiselectable
          aria-label={t('explorer.results')}
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const height = heights[row.kind];
            if (row.kind === 'heading')
              return <Heading key={row.group.key} group={row.group} top={start} height={height} />;
            return (
              <div
                key={`hit ${row.hit.id}`}
                className="search-line"
                role="presentation"
                style={{ height, transform: `translateY(${start}px)` }}
              >
                <SearchLine
                  {...{ hit: row.hit, at: row.at, of: found.hits.length, chosen, onToggle }}
                  id={resultId(row.hit.id)}
                  isActive={row.hit.id === active}
                />
              </div>
            );
          })}
        </div>
      </div>
      {onMore && (
        <Button look="quiet" onPress={onMore}>
          {t('search.more')}
        </Button>
      )}
    </div>
  );
}

interface HeadingProps {
  readonly group: HitGroup;
  readonly top: number;
  readonly height: number;
}

function Heading({ group, top, height }: HeadingProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { kind, type, count, hits } = group;
  const title = type === undefined ? t(`search.group-${kind}`) : names.type(type, 'many');
  return (
    <div
      className="search-line search-heading"
      role="presentation"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <span>{title}</span>
      <span>
        {hits.length < count && `${showNumber(hits.length, names.language)} / `}
        {showNumber(count, names.language)}
      </span>
    </div>
  );
}
