import { z } from 'zod';

import { condition } from '../case/condition.ts';
import { identifier } from '../case/identifier.ts';
import { networkLinks } from '../case/network-links.ts';
import { source } from '../case/source.ts';
import { brokerageRoles } from '../measures/brokerage/brokerage-role.ts';
import { keyPlayerGoals } from '../measures/key-players/key-player-goal.ts';
import { foundEntitySchema, foundLinkSchema } from './following.ts';
import { maskedFor } from './masked-for.ts';

const count = z.int().min(0);
const ids = z.array(identifier).readonly();
const share = z.number().min(0).max(1);
const grade = source.unwrap().shape.grade.unwrap();

/** For whom names are masked; absent where everybody is named. */
const masked = maskedFor.exactOptional();

/** The network that is analysed: which part of the case, how its links are followed and what they weigh. */
const networkChoice = z
  .strictObject({
    /** The whole case, the entities on one chart, or those of a list. */
    scope: z
      .strictObject({ chart: identifier.exactOptional(), entities: ids.exactOptional() })
      .readonly()
      .exactOptional(),
    /** Only members of the ring: no victims, witnesses, groups or notices (`core/catalogue/ring-entities.ts`). */
    ring: z.literal(true).exactOptional(),
    ...networkLinks,
    /** Conditions that links must meet, and that entities must meet. */
    linkConditions: z.array(condition).max(100).readonly().exactOptional(),
    entityConditions: z.array(condition).max(100).readonly().exactOptional(),
    /** Entities and links taken away for the analysis; the case keeps them. */
    without: ids.exactOptional(),
    /** Sets of entities taken for one and the same, which goes by the first of them; the case keeps them apart. */
    asOne: z.array(ids.unwrap().min(2).max(100).readonly()).max(100).readonly().exactOptional(),
  })
  .readonly();

/** Why a result should be taken with care; the words stand in the locale under `analysis.caution-<code>`. */
const cautionCodes = [
  ...(['small', 'asOne', 'tentative', 'unweighted'] as const),
  ...(['truncated', 'approximate', 'parts'] as const),
] as const;

const caution = z
  .strictObject({
    code: z.enum(cautionCodes),
    /** Numbers the sentence names: how many links of how many. */
    count: count.exactOptional(),
    of: count.exactOptional(),
  })
  .readonly();

/** What every analysis says of the network it looked at. */
const looked = {
  revision: count,
  entities: count,
  links: count,
  cautions: z.array(caution).readonly(),
};

const asked = { network: networkChoice.exactOptional(), masked };

/* A score for each entity or each link. */

export const measureInput = z.strictObject({
  ...asked,
  measure: z.string().max(100),
  normalised: z.boolean().exactOptional(),
  /** Whether an estimate will do where the exact scores take long. */
  approximate: z.boolean().exactOptional(),
  /** So many of the highest scores are answered; all where it is absent. */
  limit: z.int().min(1).exactOptional(),
});

const score = z.strictObject({ ...foundEntitySchema.unwrap().shape, score: z.number() }).readonly();

export const measuredSchema = z
  .strictObject({
    ...looked,
    measure: z.string(),
    normalised: z.boolean(),
    /** With probability .9 no score is farther from the exact one; null where scores are exact. */
    bound: z.number().min(0).nullable(),
    /** Highest first, equal ones by label; none where links are scored. */
    scores: z.array(score).readonly(),
    /** Highest first; parallel links share their score. None where entities are scored. */
    linkScores: z.array(z.strictObject({ link: foundLinkSchema, score: z.number() }).readonly()).readonly(),
    /** Entities at the ends of the links that are scored. */
    names: z.array(foundEntitySchema).readonly().exactOptional(),
  })
  .readonly();

/* Groups. */

export const groupsInput = z.strictObject({
  ...asked,
  /** Id of a way of grouping in `core/measures/groups/groupings.ts`. */
  grouping: z.string().max(100),
  /** Above 1 more and smaller groups, below fewer and larger ones. */
  resolution: z.number().positive().max(100).exactOptional(),
  seed: z.int().min(0).exactOptional(),
  /** Size from which cliques and k-plexes are listed, and how many ties a k-plex member may lack. */
  least: z.int().min(2).max(50).exactOptional(),
  lacking: z.int().min(1).max(5).exactOptional(),
  /** The facet that a blockmodel groups by. */
  by: z.string().max(210).exactOptional(),
});

const groupFound = z
  .strictObject({
    members: ids,
    /** Up to three members to call it after: the best linked inside or, where groups share members, those in fewest. */
    heads: ids,
    /** Joined pairs inside, and with the rest. */
    inside: count,
    outside: count,
    /** Share of all pairs inside that are joined. */
    density: share,
    /** The value or shell the group stands for, where there is one. */
    key: z.string().exactOptional(),
  })
  .readonly();

export const groupsSchema = z
  .strictObject({
    ...looked,
    grouping: z.string(),
    /** Largest first. Where groups may share members, `overlapping`. */
    groups: z.array(groupFound).readonly(),
    overlapping: z.boolean(),
    /** How much more is joined inside than chance would have it (Newman 2004); null where it says nothing. */
    modularity: z.number().nullable(),
    /** Mean agreement of repeated runs with other seeds, adjusted for chance (1: always the same); null where unseeded. */
    stability: z.number().nullable(),
    /** Why not all were listed. */
    stopped: z.enum(['found', 'tries']).nullable(),
    /** Entities without whom a part falls apart, and how many of it each cuts off from the rest, most first; only of `connectors`. */
    cutPoints: ids,
    loose: z.array(count).readonly(),
    /** Links without which a part falls in two; only of `connectors`. */
    bridges: ids,
    /** Joined pairs between groups i and j, of a blockmodel: row by row. */
    blocks: z.array(z.array(count).readonly()).readonly(),
    names: z.array(foundEntitySchema).readonly(),
  })
  .readonly();

/* Who matters together. */

export const keyPlayersInput = z.strictObject({
  ...asked,
  /** Without whom it falls apart most, by distance or by pairs alone (KPP-Neg), or who together reaches most (KPP-Pos). */
  goal: z.enum(keyPlayerGoals),
  most: z.int().min(1).max(10),
  /** Only of `reach`: the share reached within so many steps; absent: all who are reached count, by nearness. */
  steps: z.int().min(1).max(6).exactOptional(),
  /** Whether victims may be chosen; they may not unless said. */
  victims: z.boolean().exactOptional(),
});

export const keyPlayersSchema = z
  .strictObject({
    ...looked,
    /** The best set found of each size from 1. */
    sets: z
      .array(
        z
          .strictObject({
            members: ids,
            /** How far it falls apart without them, or the share they reach, themselves included. */
            value: share,
            /** Entities in the largest part left, and number of parts, once these are away. */
            largest: count,
            parts: count,
          })
          .readonly(),
      )
      .readonly(),
    /** The same value before anybody is taken away or chosen. */
    before: share,
    /** Victims who were not considered. */
    leftOut: count,
    /** Entities to which alone distances were counted; null where to all. */
    sampled: count.nullable(),
    /** With probability .9 no value is farther from the exact one; null where values are exact. */
    bound: z.number().min(0).nullable(),
    names: z.array(foundEntitySchema).readonly(),
  })
  .readonly();

export const brokerageInput = z.strictObject({ ...asked, by: z.string().max(210) });

export const brokerageSchema = z
  .strictObject({
    ...looked,
    /** Those who broker at all, most first; the pairs they stand between by role (Gould and Fernandez 1989). */
    brokers: z
      .array(
        z
          .strictObject({
            entity: foundEntitySchema,
            group: z.string(),
            roles: z.record(z.enum(brokerageRoles), count).readonly(),
            total: count,
          })
          .readonly(),
      )
      .readonly(),
    /** Entities without a value of the facet; they are in no group and broker nothing. */
    ungrouped: count,
  })
  .readonly();

/** What falls apart when `network.without` is taken away. */
export const removalInput = z.strictObject(asked);

const whole = z
  .strictObject({
    entities: count,
    joined: count,
    parts: count,
    largest: count,
    /** Share of pairs that cannot reach each other. */
    fragmentation: share,
    meanDistance: z.number().min(0).nullable(),
  })
  .readonly();

export const removalSchema = z
  .strictObject({
    ...looked,
    before: whole,
    after: whole,
    /** The parts that were one before, largest first; entities alone included. */
    parts: z.array(ids).readonly(),
    names: z.array(foundEntitySchema).readonly(),
  })
  .readonly();

/* The network as a whole. */

export const figuresInput = z.strictObject({
  ...asked,
  assortativityBy: z.string().max(210).exactOptional(),
});

export const figuresSchema = z
  .strictObject({
    ...looked,
    /** By id of a figure in `core/measures/figures/figures.ts`; null where it says nothing of such a network, `estimated` where it would take long. */
    figures: z
      .array(
        z
          .strictObject({ figure: z.string(), value: z.number().nullable(), estimated: z.boolean() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/* Patterns. */

export const patternsInput = z.strictObject({
  ...asked,
  /** Ids of patterns in `core/patterns/patterns.ts`, and `query:<id>` for queries of the case; absent: all. */
  patterns: z.array(z.string().max(100)).max(100).exactOptional(),
  /** Values for what patterns let one choose, by pattern and name; the usual ones where absent. */
  settings: z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()]))).exactOptional(),
});

const finding = z
  .strictObject({
    /** The same for the same pattern over the same items, whenever it is found. */
    key: z.string(),
    pattern: z.string(),
    /**
     * Names the sentence of this finding in the locale, under `patterns.<pattern>` (`patterns.own` for a query of the
     * case), and what it is filled with, besides the names of `named` as `first`, `second`, `third` and `names`.
     */
    sentence: z.string(),
    fill: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
    /** Entities the sentence names, in its order. */
    named: ids,
    entities: ids,
    links: ids,
    start: z.string().nullable(),
    end: z.string().nullable(),
    sources: ids,
    /** The link it rests on least; null where it rests on values alone. */
    weakest: identifier.nullable(),
    /** The best and the worst grade among its sources; none where nobody graded them. */
    grades: z.array(grade).max(2).readonly(),
    /** The reason somebody gave for putting it aside; null while it stands. */
    dismissed: z.strictObject({ reason: z.string(), at: z.string() }).readonly().nullable(),
  })
  .readonly();

export const patternsSchema = z
  .strictObject({
    ...looked,
    findings: z.array(finding).readonly(),
    /** Patterns that were given up before all was tried. */
    stopped: z.array(z.string()).readonly(),
    names: z.array(foundEntitySchema).readonly(),
    foundLinks: z.array(foundLinkSchema).readonly(),
  })
  .readonly();

export type NetworkChoice = z.infer<typeof networkChoice>;
export type Caution = z.infer<typeof caution>;
export type Measured = z.infer<typeof measuredSchema>;
export type GroupsFound = z.infer<typeof groupsSchema>;
export type KeyPlayersFound = z.infer<typeof keyPlayersSchema>;
export type BrokerageFound = z.infer<typeof brokerageSchema>;
export type RemovalFound = z.infer<typeof removalSchema>;
export type FiguresFound = z.infer<typeof figuresSchema>;
export type PatternsFound = z.infer<typeof patternsSchema>;
export type FoundFinding = z.infer<typeof finding>;
