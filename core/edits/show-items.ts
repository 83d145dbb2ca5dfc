import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { RowChange } from '../case/change.ts';
import { placementId } from '../case/chart.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import { succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({
  chart: identifier,
  entities: z.array(identifier).default([]),
  links: z.array(identifier).default([]),
  /** `grey` is for entities; the links named with it are drawn again. */
  shown: z.enum(['hidden', 'grey', 'drawn']),
});

type Input = z.infer<typeof input>;

/** Hides items of a chart, greys them out, or draws them again. Nothing moves and nothing leaves the chart. */
export const showItems = defineEdit<Input>({
  id: 'show-items',
  input,
  needs: ({ chart, links }) => ({ charts: [chart], rows: { links } }),
  run(rows, wish) {
    const { chart, entities, links } = wish;
    const ids = entities.map((entity) => placementId(chart, entity));
    const absent =
      missing(rows, 'charts', [chart]) ?? missing(rows, 'placements', ids) ?? missing(rows, 'links', links);
    if (absent) return absent;
    return succeed({ charts: chartChange(rows, wish), placements: placementChanges(rows, ids, wish.shown) });
  },
});

function placementChanges(
  rows: CaseRows,
  ids: readonly Identifier[],
  wanted: Input['shown'],
): RowChange<'placements'>[] {
  return [...new Set(ids)].flatMap((id) => {
    const before = rows.row('placements', id);
    if (!before) return [];
    const { shown, ...rest } = before;
    const after = wanted === 'drawn' ? rest : { ...rest, shown: wanted };
    return sameRow(before, after) ? [] : [{ id, before, after }];
  });
}

function chartChange(rows: CaseRows, { chart: id, links, shown }: Input): RowChange<'charts'>[] {
  const before = rows.row('charts', id);
  if (!before || links.length === 0) return [];
  const { hiddenLinks = [], ...rest } = before;
  const others = hiddenLinks.filter((link) => !links.includes(link));
  const hidden = shown === 'hidden' ? [...new Set([...hiddenLinks, ...links])] : others;
  const after = hidden.length > 0 ? { ...rest, hiddenLinks: hidden } : rest;
  return sameRow(before, after) ? [] : [{ id, before, after }];
}
