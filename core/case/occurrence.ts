import { z } from 'zod';

import { citation } from './citation.ts';
import { identifier } from './identifier.ts';
import { moment } from './moment.ts';
import { wording } from './wording.ts';

const shared = {
  id: identifier,
  /** With the offset the source wrote: 2025-02-21T15:44+07:00, or Z. Absent where the source's words are no moment. */
  time: moment.exactOptional(),
  wording: z.strictObject({ time: wording.exactOptional() }).readonly().exactOptional(),
  note: z.string().max(2000).exactOptional(),
  citations: z.array(citation).min(1).readonly(),
};

/** One single call behind a rolled-up link. */
const call = z
  .strictObject({
    ...shared,
    kind: z.literal('call'),
    link: identifier,
    from: identifier,
    to: identifier,
    seconds: z.int().min(0),
  })
  .readonly();

/** Where an entity was at one moment; degrees in WGS 84, speed in knots. */
const position = z
  .strictObject({
    ...shared,
    kind: z.literal('position'),
    entity: identifier,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    observer: z.string().max(40),
    place: z.string().max(500).exactOptional(),
    knots: z.number().min(0).exactOptional(),
  })
  .readonly();

/** A dated single happening that supports a link or an entity. */
export const occurrence = z.discriminatedUnion('kind', [call, position]);

export type Occurrence = z.infer<typeof occurrence>;
