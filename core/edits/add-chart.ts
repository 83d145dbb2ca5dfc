import { z } from 'zod';

import { adding } from '../case/change.ts';
import { placementId } from '../case/chart.ts';
import { identifier } from '../case/identifier.ts';
import { succeed } from '../case/problem.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';
import { placedEntity } from './placing.ts';

const input = z.strictObject({
  label: z.string().trim().min(1).max(2000),
  items: z.array(placedEntity).default([]),
  /** A chart whose arrangement, ground, look and the way it is drawn the new one takes over. */
  like: identifier.exactOptional(),
  /** Draws parallel links as one, where it takes over nothing of another chart. */
  parallel: z.literal('rolled').exactOptional(),
});

/** Adds a chart, with these entities at these places of it. */
export const addChart = defineEdit<z.infer<typeof input>>({
  id: 'add-chart',
  input,
  needs: ({ items, like }) => ({
    rows: {
      entities: items.map(({ entity }) => entity),
      ...(like !== undefined && { charts: [like] }),
    },
  }),
  run(rows, { label, items, like, parallel }, { newId }) {
    const entities = items.map(({ entity }) => entity);
    const absent =
      missing(rows, 'entities', entities) ?? missing(rows, 'charts', like === undefined ? [] : [like]);
    if (absent) return absent;
    const blank = { arrangement: 'free', ...(parallel && { parallel }) } as const;
    const { translations, ...model } = rows.row('charts', like ?? '') ?? {
      ...blank,
      translations: undefined,
    };
    const chart = { ...model, id: newId('B'), label };
    const byEntity = new Map(items.map((item) => [item.entity, item]));
    const placements = [...byEntity.values()].map((item) => ({
      ...{ id: placementId(chart.id, item.entity), chart: chart.id },
      ...item,
    }));
    return succeed(adding({ charts: [chart], placements }));
  },
});
