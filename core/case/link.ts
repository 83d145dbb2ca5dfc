import { z } from 'zod';

import { citation } from './citation.ts';
import { value } from './entity.ts';
import { identifier, named } from './identifier.ts';
import { moment } from './moment.ts';
import { wording } from './wording.ts';

export const directions = ['none', 'forward', 'both'] as const;
export const strengths = ['confirmed', 'unconfirmed', 'tentative'] as const;

/** Decimal text and an ISO 4217 code or the ticker of a crypto asset: money is never a floating-point number. */
export const money = z
  .strictObject({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string().min(1).max(10) })
  .readonly();

/** A claimed relation between two entities, one of possibly many parallel ones. */
export const link = z
  .strictObject({
    id: identifier,
    type: z.string().min(1).max(100),
    from: identifier,
    to: identifier,
    direction: z.enum(directions),
    strength: z.enum(strengths),
    ...named,
    start: moment.exactOptional(),
    end: moment.exactOptional(),
    wording: z
      .strictObject({ start: wording.exactOptional(), end: wording.exactOptional() })
      .readonly()
      .exactOptional(),
    money: money.exactOptional(),
    /** How many single occurrences (calls, transfers) this link rolls up; absent means one. */
    count: z.int().min(1).exactOptional(),
    /** `inferred` when an analyst drew it from several sources, `reported` when a source says so. */
    basis: z.enum(['reported', 'inferred']),
    values: z.array(value).readonly(),
    citations: z.array(citation).min(1).readonly(),
  })
  .readonly();

export type Direction = (typeof directions)[number];
export type Strength = (typeof strengths)[number];
export type Money = z.infer<typeof money>;
export type Link = z.infer<typeof link>;
