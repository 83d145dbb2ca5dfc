import { z } from 'zod';

import { flags } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { rule } from '../case/look.ts';
import { lookColours } from '../looks/look-colours.ts';

const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('colour'), colour: z.enum(lookColours) }).readonly(),
  z.strictObject({ kind: z.literal('badge'), badge: z.enum(flags) }).readonly(),
  z.strictObject({ kind: z.literal('times'), factor: z.number() }).readonly(),
  z.strictObject({ kind: z.literal('size'), share: z.number().min(0).max(1) }).readonly(),
]);

const meaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }).readonly(),
  z.strictObject({ kind: z.literal('value'), key: z.string() }).readonly(),
  z.strictObject({ kind: z.literal('others'), values: z.int() }).readonly(),
  z.strictObject({ kind: z.literal('range'), least: z.number(), most: z.number() }).readonly(),
]);

const packedMarks = z
  .strictObject({
    ids: z.array(identifier).readonly(),
    marks: z.custom<Uint16Array>((value) => value instanceof Uint16Array),
  })
  .readonly();

/** How the look of a chart draws its items: see `core/looks/pack-look.ts`. */
export const lookedSchema = z
  .strictObject({
    revision: z.int().min(0),
    /** Null where the chart has the usual look. */
    look: z
      .strictObject({
        rules: z
          .array(z.strictObject({ rule, unvalued: z.array(identifier).readonly() }).readonly())
          .readonly(),
        entries: z.array(z.strictObject({ rule: z.int().min(0), mark, meaning }).readonly()).readonly(),
        entities: packedMarks,
        links: packedMarks,
      })
      .readonly()
      .nullable(),
  })
  .readonly();
