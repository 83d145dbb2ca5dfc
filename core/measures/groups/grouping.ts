import type { Graph } from '../graph.ts';
import type { Heeded } from '../measure.ts';

/** Which group each entity is in, from 0 on, -1 for none. */
export interface Partition {
  readonly groupOf: Int32Array;
  /** What each group stands for. */
  readonly keys: readonly string[];
}

/** How entities are grouped; each grouping heeds what concerns it and has usual values for what is absent. */
export interface GroupingOptions {
  /** Louvain, Leiden: above 1 more and smaller groups, below fewer and larger ones. Usually 1. */
  readonly resolution?: number;
  /** Louvain, Leiden: a whole number; the same seed gives the same groups. Usually 1. */
  readonly seed?: number;
  /** Louvain, Leiden: how many runs with seeds from `seed` on are compared; the best is kept. Usually 10, fewer of a large network. */
  readonly runs?: number;
  /** Cliques and k-plexes: the size from which they are listed. Usually 3 and 4. */
  readonly least?: number;
  /** K-plexes: how many of the others a member need not be linked with. Usually 1. */
  readonly lacking?: number;
  /** The groups a blockmodel is made of; without them nobody is in one. */
  readonly partition?: Partition;
  /** Gets 0 to 1 now and then. */
  readonly progress?: (done: number) => void;
}

/** Entities that belong together, and how they are joined. A pair counts once whichever way and however often it is joined. */
export interface Group {
  /** Positions, ascending. */
  readonly members: Int32Array;
  /** Joined pairs of members, and of a member with somebody else. */
  readonly inside: number;
  readonly outside: number;
  /** Share of all pairs of members that are joined; 0 for one alone. */
  readonly density: number;
  /** The value or shell the group stands for, where there is one. */
  readonly key?: string;
}

/** How repeated runs of a seeded grouping agree. */
export interface Agreement {
  /** Mean adjusted Rand index of all pairs of runs (Hubert & Arabie 1985), 1: always the same; null of a single run. */
  readonly stability: number | null;
  /** The modularity of each run, in the order of their seeds. */
  readonly modularities: readonly number[];
}

/** What holds a network together at one place alone. */
export interface Connectors {
  /** Entities without whom their part falls into several, and how many of it are then no longer with its largest piece; most first. */
  readonly cutPoints: Int32Array;
  readonly loose: Int32Array;
  /** Joined pairs without whose tie a part falls in two, by position, two numbers each; parallel links are one tie. */
  readonly bridges: Int32Array;
}

/** How the groups of a blockmodel are joined, in the order of the groups. */
export interface Blocks {
  /** Joined pairs between groups i and j; where the graph has directions, steps from i to j. */
  readonly counts: readonly (readonly number[])[];
  /** The same as shares of what could be. */
  readonly densities: readonly (readonly number[])[];
}

/** What a grouping found. */
export interface Grouped {
  /** Largest first, equal ones by their first members. */
  readonly groups: readonly Group[];
  /** The position in `groups` of each entity's group, -1 for none; null where groups overlap. */
  readonly groupOf: Int32Array | null;
  /** How much more is joined inside than chance would have it (Newman 2004); null where groups overlap or nothing is joined. */
  readonly modularity: number | null;
  /** Why not all were listed: enough were found, or enough was tried. Null where all are there. */
  readonly stopped: 'found' | 'tries' | null;
  /** Only of seeded groupings. */
  readonly agreement?: Agreement;
  /** Only of `connectors`. */
  readonly connectors?: Connectors;
  /** Only of `blockmodel`. */
  readonly blocks?: Blocks;
}

/**
 * A way of grouping. One file each, one line in the list; the words (name, plain-language explanation, what it is good and
 * bad for) stand in the locale under `groups.<id>`.
 */
export interface Grouping {
  readonly id: string;
  /** Choices that change nothing are not offered. */
  readonly heeds: readonly Heeded[];
  /** Whether it goes by chance, so that seed, runs and resolution concern it. */
  readonly seeded: boolean;
  /** Whether groups may share members. */
  readonly overlapping: boolean;
  /** Where it was published, authors and year; the same in every language. */
  readonly reference: string;
  run(graph: Graph, options: GroupingOptions): Grouped;
}
