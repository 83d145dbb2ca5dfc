import { z } from 'zod';

import { condition } from '../case/condition.ts';
import { entity } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { link } from '../case/link.ts';
import { source } from '../case/source.ts';
import { graphDirections } from '../measures/graph-direction.ts';
import { weightMeanings } from '../measures/weighting.ts';
import { maskedFor } from './masked-for.ts';

const count = z.int().min(0);
const byType = z.array(z.strictObject({ type: z.string(), count }).readonly()).readonly();
const types = z.array(z.string().max(100)).max(1000).exactOptional();
const direction = z.enum(graphDirections);

/** For whom names are masked; absent where everybody is named. */
const masked = maskedFor.exactOptional();

/** What a search goes over: links of the whole case or of a chart that meet all conditions, some left out by name. */
const over = {
  masked,
  scope: z.strictObject({ chart: identifier }).exactOptional(),
  conditions: z.array(condition).max(20).exactOptional(),
  without: z.array(identifier).max(1000).exactOptional(),
};

/** An entity by its name. */
export const foundEntitySchema = z
  .strictObject(entity.unwrap().pick({ id: true, type: true, label: true, translations: true }).shape)
  .readonly();

/** A link by its name, with the best grade among its sources. */
export const foundLinkSchema = z
  .strictObject({
    ...link.unwrap().pick({ id: true, type: true, label: true, translations: true, from: true, to: true })
      .shape,
    ...link.unwrap().pick({ direction: true, strength: true, start: true, end: true }).shape,
    grade: source.unwrap().shape.grade,
  })
  .readonly();

export const expandInput = z.strictObject({
  entities: z.array(identifier).min(1).max(1000),
  chart: identifier,
  limit: z.int().min(1).max(1000),
  direction: direction.exactOptional(),
  /** Types of entities and of links that are wanted; absent: all. */
  types,
  linkTypes: types,
  masked,
});

/** What an expansion would bring. Counts by type are of newcomers, whatever types are wanted. */
export const expansionSchema = z
  .strictObject({
    revision: count,
    /** All neighbours that do not stand on the chart, those of them that are wanted, and those that stand there. */
    total: count,
    found: count,
    already: count,
    entityTypes: byType,
    linkTypes: byType,
    /** The most relevant first, at most as many as asked for. */
    newcomers: z
      .array(
        z
          .strictObject({
            entity: foundEntitySchema,
            country: z.string().nullable(),
            /** What of the chart it is linked with, those that are expanded first. */
            ties: z.array(identifier).readonly(),
            links: count,
            confirmed: count,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export const pathInput = z.strictObject({
  ...{ from: identifier, to: identifier, ...over },
  direction: z.enum(['ignore', 'out']),
  /** Whether each link must not be before the one ahead of it, and whether those without a time fit in anywhere. */
  time: z.enum(['any', 'dated', 'free']),
  /** Longest wait between a link and the next one, milliseconds; only in the order of time. Absent: any. */
  waiting: z.number().min(0).exactOptional(),
  /**
   * The shortest ways are those over the least cost, not the fewest steps: each link weighs 1 (`links`, so that parallel
   * ones count) or its number of a facet. Only in any order of time.
   */
  weight: z
    .strictObject({
      by: z.union([z.literal('links'), z.strictObject({ facet: z.string().max(210) }).readonly()]),
      means: z.enum(weightMeanings),
    })
    .readonly()
    .exactOptional(),
  /** All paths of at most so many steps, the shortest first; only without weights and in any order of time. */
  within: z.int().min(1).max(12).exactOptional(),
  /** How many are listed; 5 unless said, 200 where all are wanted. */
  most: z.int().min(1).max(1000).exactOptional(),
});

/** What a question was asked with that another answer could come of when it is left away. */
const reliefs = [
  'conditions',
  'without',
  'direction',
  'waiting',
  'time',
  'weight',
  'within',
  'scope',
  'all',
] as const;

export const pathsSchema = z
  .strictObject({
    revision: count,
    /** How many are as short as the shortest; of weighted ones, of those listed. */
    shortest: z.number().min(0),
    /** Why there may be more than were looked for: so many were `found`, or so many `tries` made. */
    stopped: z.enum(['found', 'tries']).nullable(),
    /** Links that were left out because they say no number to weigh by. */
    unweighted: count,
    paths: z
      .array(
        z
          .strictObject({
            entities: z.array(identifier).readonly(),
            /** The least weak link of each step, and how many others run beside it. */
            steps: z.array(z.strictObject({ link: identifier, beside: count }).readonly()).readonly(),
            /** The step the path rests on least. */
            weakest: count,
            /** What its steps cost together, one over the strength of each where weights are such; null: unweighted. */
            cost: z.number().min(0).nullable(),
          })
          .readonly(),
      )
      .readonly(),
    entities: z.array(foundEntitySchema).readonly(),
    links: z.array(foundLinkSchema).readonly(),
    /** Where there is no path: how many steps one would have without that part of the question. */
    otherwise: z.array(z.strictObject({ relief: z.enum(reliefs), steps: count }).readonly()).readonly(),
  })
  .readonly();

export const linkedInput = z.strictObject({
  ...{ entities: z.array(identifier).min(1).max(1000), ...over },
  ...{ depth: z.int().min(1).max(6), direction, types },
});

export const linkedSchema = z
  .strictObject({
    revision: count,
    total: count,
    /** From 1 on. */
    layers: z.array(z.strictObject({ depth: z.int().min(1), count, types: byType }).readonly()).readonly(),
    /** By depth, then by label; the first 5,000. */
    found: z
      .array(z.strictObject({ depth: z.int().min(1), entity: foundEntitySchema }).readonly())
      .readonly(),
  })
  .readonly();

export const connectInput = z.strictObject({ entities: z.array(identifier).min(2).max(200), ...over });

export const connectionSchema = z
  .strictObject({
    revision: count,
    /** What was asked for, in the groups that hang together, largest first. */
    groups: z.array(z.array(identifier).readonly()).readonly(),
    /** What lies between, most joined first. */
    between: z.array(z.strictObject({ entity: foundEntitySchema, joins: count }).readonly()).readonly(),
    /** The link it rests on least; null where there is none. */
    weakest: identifier.nullable(),
    entities: z.array(foundEntitySchema).readonly(),
    links: z.array(foundLinkSchema).readonly(),
  })
  .readonly();

export const mostConnectedInput = z.strictObject({
  ...{ ...over, direction, limit: z.int().min(1).max(1000) },
  /** Types that are listed, and types that count as neighbours; absent: all. */
  types,
  among: types,
});

export const mostConnectedSchema = z
  .strictObject({
    revision: count,
    total: count,
    rows: z
      .array(z.strictObject({ entity: foundEntitySchema, neighbours: count, links: count }).readonly())
      .readonly(),
  })
  .readonly();

export type FoundEntity = z.infer<typeof foundEntitySchema>;
export type FoundLink = z.infer<typeof foundLinkSchema>;
export type Relief = (typeof reliefs)[number];
export type Expansion = z.infer<typeof expansionSchema>;
export type Paths = z.infer<typeof pathsSchema>;
export type FoundPath = Paths['paths'][number];
export type Linked = z.infer<typeof linkedSchema>;
export type Connection = z.infer<typeof connectionSchema>;
export type MostConnected = z.infer<typeof mostConnectedSchema>;
