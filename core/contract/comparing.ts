import { z } from 'zod';

import { placement } from '../case/chart.ts';
import { entity } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { link } from '../case/link.ts';
import { fates } from '../compare/compare.ts';
import { differenceKinds } from '../compare/differences.ts';

const count = z.int().min(0);
/** A revision of the case; absent: as it is now. */
const at = z.int().min(1).exactOptional();

/** One side of a comparison: the whole case or a chart, now or after an earlier commit, or a snapshot. */
export const sideSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case'), at }).readonly(),
  z.strictObject({ kind: z.literal('chart'), chart: identifier, at }).readonly(),
  z.strictObject({ kind: z.literal('snapshot'), snapshot: identifier }).readonly(),
]);

const standing = z.strictObject(placement.unwrap().pick({ x: true, y: true, shown: true }).shape).readonly();

const difference = z
  .strictObject({
    kind: z.enum(differenceKinds),
    property: z.string().exactOptional(),
    before: z.array(z.string()).readonly(),
    after: z.array(z.string()).readonly(),
  })
  .readonly();

const compared = {
  id: identifier,
  fate: z.enum(fates),
  differences: z.array(difference).readonly(),
};

const fateCounts = z
  .strictObject({ added: count, removed: count, changed: count, moved: count, same: count })
  .readonly();

/** What is different between two sides, as `core/compare/compare.ts` says. */
export const comparisonSchema = z
  .strictObject({
    revision: count,
    /** All there are, listed or not. */
    counts: z.strictObject({ entities: fateCounts, links: fateCounts }).readonly(),
    entities: z
      .array(
        z
          .strictObject({
            ...{ ...compared, row: entity, isMoved: z.boolean() },
            from: standing.exactOptional(),
            to: standing.exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
    links: z.array(z.strictObject({ ...compared, row: link }).readonly()).readonly(),
    /** The entities at the ends of listed links that are not listed themselves. */
    ends: z.array(entity).readonly(),
    /** How many differences were left out of the lists because there are too many. */
    leftOut: count,
  })
  .readonly();

export type Side = z.infer<typeof sideSchema>;
export type ComparisonView = z.infer<typeof comparisonSchema>;
