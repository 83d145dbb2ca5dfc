import { z } from 'zod';

import { citation } from './citation.ts';
import { identifier, named } from './identifier.ts';

/** One claim about one property, as its sources wrote it: always text, never a number that could lose a zero. */
export const value = z
  .strictObject({
    id: identifier,
    property: z.string().min(1).max(200),
    text: z.string().max(100_000),
    citations: z.array(citation).min(1).readonly(),
  })
  .readonly();

/** What an analyst marks an entity with to come back to it. */
export const flags = ['important', 'question', 'warning', 'done'] as const;

/** A person, organisation, phone, account, vessel, place, event ...: something the case makes claims about. */
export const entity = z
  .strictObject({
    id: identifier,
    type: z.string().min(1).max(100),
    ...named,
    values: z.array(value).readonly(),
    /** True in cases made for training: nothing about this entity is real. */
    synthetic: z.boolean().exactOptional(),
    /** The attachment that is drawn as its picture. */
    photo: identifier.exactOptional(),
    flag: z.enum(flags).exactOptional(),
  })
  .readonly();

export type Flag = (typeof flags)[number];
export type Value = z.infer<typeof value>;
export type Entity = z.infer<typeof entity>;
