import type { CaseRows } from '../case/case-rows.ts';
import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import { citedSources, sourcesBehind } from './cited-sources.ts';
import type { Resting } from './column.ts';
import { extremeGrade, gradeOfKey, gradeRank } from './grade-rank.ts';

type Count = { -readonly [K in keyof Resting]: Resting[K] };

/** All that rests on one source, counted in one pass over the case. */
export interface WhatRests {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly resting: Resting;
  /** How much of it rests on no other source. */
  readonly alone: Resting;
  /** Entities and links by the best grade of everything behind them, best first; null for ungraded ones, last. */
  readonly byGrade: readonly { readonly grade: string | null; readonly count: number }[];
}

/** Everything that cites this source, alone or with others. */
export function whatRestsOn(rows: CaseRows, source: Identifier): WhatRests {
  const [resting, alone]: [Count, Count] = [none(), none()];
  const grades = new Map<string | null, number>();
  const around = { source: (id: Identifier) => rows.row('sources', id) };
  const take = (row: Entity | Link, what: 'entities' | 'links'): boolean => {
    const cited = citedSources(row);
    if (!cited.has(source)) return false;
    resting[what]++;
    if (cited.size === 1) alone[what]++;
    const [grade = null] = extremeGrade(sourcesBehind(row, around), 'best');
    grades.set(grade, (grades.get(grade) ?? 0) + 1);
    for (const { citations } of row.values) {
      if (!citations.some((citation) => citation.source === source)) continue;
      resting.values++;
      if (citations.every((citation) => citation.source === source)) alone.values++;
    }
    return true;
  };
  return {
    entities: [...rows.rows('entities').values()].filter((row) => take(row, 'entities')),
    links: [...rows.rows('links').values()].filter((row) => take(row, 'links')),
    ...{ resting, alone },
    byGrade: [...grades]
      .map(([grade, count]) => ({ grade, count }))
      .sort((left, right) => rankOf(left.grade) - rankOf(right.grade)),
  };
}

function none(): Count {
  return { entities: 0, links: 0, values: 0 };
}

function rankOf(key: string | null): number {
  const grade = key === null ? undefined : gradeOfKey(key);
  return grade ? gradeRank(grade) : Infinity;
}
