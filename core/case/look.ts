import { z } from 'zod';

import { tints } from './annotation.ts';
import { condition } from './condition.ts';
import { flags } from './entity.ts';
import { identifier, named } from './identifier.ts';
import { networkLinks } from './network-links.ts';

/** How scores become steps: even steps, even ratios, or as many items in each. */
export const scalings = ['linear', 'log', 'quantile'] as const;

/** The network that a measure is of: of the chart that is drawn, unless it is that of the whole case. */
const measuredNetwork = z
  .strictObject({ scope: z.literal('case').exactOptional(), ...networkLinks })
  .readonly();

/** What a rule's scale is of: a facet whose values are numbers, or a measure by its id over a network; the usual one of the chart where none is said. */
const scored = z
  .union([
    z.strictObject({ facet: z.string().min(1).max(210) }).readonly(),
    z
      .strictObject({ measure: z.string().min(1).max(100), network: measuredNetwork.exactOptional() })
      .readonly(),
  ])
  .readonly();

/** What a rule does to the items it holds for. */
const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tint'), tint: z.enum(tints) }).readonly(),
  z.strictObject({ kind: z.literal('badge'), badge: z.enum(flags) }).readonly(),
  /** Entities: size of the glyph; links: width. 0.5 to 3 times the usual. */
  z.strictObject({ kind: z.literal('scale-by'), factor: z.number().min(0.5).max(3) }).readonly(),
  /** Size of glyphs, or width of links, by a score. */
  z.strictObject({ kind: z.literal('sized'), by: scored, scaling: z.enum(scalings) }).readonly(),
  /** Colour by a score, on a sequence that colour-blind people can read. */
  z
    .strictObject({
      kind: z.literal('shaded'),
      by: scored,
      scaling: z.enum(scalings),
      diverging: z.boolean(),
    })
    .readonly(),
  /** A colour for each of the most frequent values of a facet. */
  z.strictObject({ kind: z.literal('coloured'), facet: z.string().min(1).max(210) }).readonly(),
]);

/** Which items are drawn otherwise, and how. */
export const rule = z
  .strictObject({
    on: z.enum(['entities', 'links']),
    /** Kept but not applied. */
    off: z.literal(true).exactOptional(),
    /** All must hold; none: every item. */
    when: z.array(condition).max(20).readonly(),
    effect,
  })
  .readonly();

/** How items are drawn: rules in order, of which a later one wins over an earlier one. */
export const look = z
  .strictObject({ id: identifier, ...named, rules: z.array(rule).max(100).readonly() })
  .readonly();

export type Scaling = (typeof scalings)[number];
export type Scored = z.infer<typeof scored>;
/** A measure and the network it is over. */
export type ScoredByMeasure = Extract<Scored, { readonly measure: string }>;
export type MeasuredNetwork = z.infer<typeof measuredNetwork>;
export type Effect = z.infer<typeof effect>;
export type Rule = z.infer<typeof rule>;
export type Look = z.infer<typeof look>;
