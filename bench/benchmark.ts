/** One thing done in two ways. Preparing is over when a case exists; only `ours` and `peer` are timed. */
export interface BenchmarkCase {
  /** What it is done to, how much of it there is, and beside whom, such as `n=1000 graphology`. */
  readonly name: string;
  /** Greatest ratio of our time to the peer's that is acceptable; null where there is nothing to compare. */
  readonly budget: number | null;
  readonly ours: () => unknown;
  /** The same by the peer; null where there is no peer or it cannot run on this machine. */
  readonly peer: (() => unknown) | null;
  /** Given where the ways answer their figure themselves, in this unit, instead of being timed. */
  readonly answers?: Figure['unit'];
  /** What the reader of the figure should know, such as why the peer is missing. */
  readonly note?: string;
  /** Throws where the two ways do not come to the same; called once before anything is timed. */
  readonly check?: () => unknown;
  /** Takes away what preparing left behind. */
  readonly close?: () => unknown;
}

/** Figures of one kind, in a file of their own that exports nothing else. */
export interface Benchmark {
  readonly id: string;
  /** How many times each way is timed, in turn; 11 unless said otherwise. */
  readonly rounds?: number;
  /** Each case is made when its turn comes and closed before the next. */
  readonly cases: readonly (() => BenchmarkCase | Promise<BenchmarkCase>)[];
}

/** What one case came to: medians, in milliseconds per run unless the case answers in another unit. */
export interface Figure {
  readonly bench: string;
  readonly case: string;
  readonly ours: number;
  readonly peer: number | null;
  /** Ours divided by the peer's: below 1 we are faster. */
  readonly ratio: number | null;
  readonly unit: 'ms' | 'MB' | '%';
  readonly budget: number | null;
}
