import type { SearchHitView } from '../../../core/contract/views.ts';
import type { HitGroup } from './search-groups.ts';

/** One line of the list of results: the heading of a group, or a result in it. */
export type SearchRow =
  | { readonly kind: 'heading'; readonly group: HitGroup }
  /** `at` is its place among all results, from 0. */
  | { readonly kind: 'hit'; readonly hit: SearchHitView; readonly at: number };

/** The lines of all groups one after the other. */
export function searchRows(groups: readonly HitGroup[]): readonly SearchRow[] {
  let at = 0;
  return groups.flatMap((group): SearchRow[] => [
    { kind: 'heading', group },
    ...group.hits.map((hit): SearchRow => ({ kind: 'hit', hit, at: at++ })),
  ]);
}
