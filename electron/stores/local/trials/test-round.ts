/** What one round of a trial came to. */
export interface Round {
  /** How much was tried, by name; sums over rounds mean something. */
  readonly counts: Readonly<Record<string, number>>;
  /** The most of something that one of them took, by name. */
  readonly most?: Readonly<Record<string, number>>;
  /** What went wrong, each with all that is needed to find it again; empty when nothing did. */
  readonly faults: readonly string[];
}

/** What a round is told. */
export interface RoundOptions {
  /** Everything that is chosen comes from it. */
  readonly seed: number;
  /** Folder of the bundled programs, for rounds that start processes. */
  readonly programs: string;
}
