import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { succeed } from '../case/problem.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';
import { placedEntity, placing } from './placing.ts';

const input = z.strictObject({ chart: identifier, items: z.array(placedEntity).min(1) });

/** Puts entities at these places of a chart: those that stand on it move, the others are added to it. */
export const placeItems = defineEdit<z.infer<typeof input>>({
  id: 'place-items',
  input,
  needs: ({ chart, items }) => ({
    rows: { entities: items.map(({ entity }) => entity) },
    charts: [chart],
  }),
  run(rows, { chart, items }) {
    const absent =
      missing(rows, 'charts', [chart]) ??
      missing(
        rows,
        'entities',
        items.map(({ entity }) => entity),
      );
    return absent ?? succeed(placing(rows, chart, items));
  },
});
