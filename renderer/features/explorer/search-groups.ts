import type { SearchHitView, SearchResult } from '../../../core/contract/views.ts';
import type { SearchKind } from '../../../core/search/searched-row.ts';

/** Results under one heading. */
export interface HitGroup {
  /** `similar`, or the kind, for entities with their type. */
  readonly key: string;
  readonly kind: SearchKind | 'similar';
  /** Type of the entities; undefined under the other headings. */
  readonly type: string | undefined;
  /** How many there are in the case, shown or not. */
  readonly count: number;
  readonly hits: readonly SearchHitView[];
}

/** Results by type in the order of their best one; what is only similar comes last, whatever its type. */
export function hitGroups({ hits, groups, similar }: SearchResult): HitGroup[] {
  const found = new Map<string, SearchHitView[]>();
  for (const hit of hits) found.set(keyOf(hit), [...(found.get(keyOf(hit)) ?? []), hit]);
  const result = [...found].flatMap(([key, members]): HitGroup[] => {
    const [first] = members;
    if (!first) return [];
    if (key === 'similar') return [{ key, kind: key, type: undefined, count: similar, hits: members }];
    const type = first.kind === 'entity' ? first.type : undefined;
    const counted = groups.filter(
      (group) => group.kind === first.kind && (type ?? group.type) === group.type,
    );
    const count = counted.reduce((sum, group) => sum + group.count - group.similar, 0);
    return [{ key, kind: first.kind, type, count, hits: members }];
  });
  return result.sort((one, other) => Number(one.key === 'similar') - Number(other.key === 'similar'));
}

function keyOf({ match, kind, type }: SearchHitView): string {
  if (match === 'similar') return 'similar';
  return kind === 'entity' ? `entity:${type}` : kind;
}
