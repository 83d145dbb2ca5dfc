/** One thing done in two ways. Preparing is over when a case exists; only `ours` and `peer` are timed. */
export interface BenchmarkCase {
  /** What is done it to and how much of it there is, such as `n=1000`. */
  readonly name: string;
  readonly ours: () => unknown;
  /** The same by the peer; null where there is no peer or it cannot run on this machine. */
  readonly peer: (() => unknown) | null;
  /** Throws where the two ways do not come to the same; called once before anything is timed. */
  readonly check?: () => unknown;
  /** Takes away what preparing left behind. */
  readonly close?: () => unknown;
}

/** One figure or a few of a kind, in a file of its own that exports nothing else. */
export interface Benchmark {
  readonly id: string;
  /** What the peer is called; null where we run alone. */
  readonly peer: string | null;
  /** Greatest ratio of our time to the peer's that is acceptable, or null. */
  readonly budget: number | null;
  /** How many times each way is timed, in turn; 11 unless said otherwise. */
  readonly rounds?: number;
  readonly cases: () => readonly BenchmarkCase[] | Promise<readonly BenchmarkCase[]>;
}

/** What one case came to: medians, in milliseconds per run. */
export interface Figure {
  readonly bench: string;
  readonly case: string;
  readonly ours: number;
  readonly peer: number | null;
  /** Ours divided by the peer's: below 1 we are faster. */
  readonly ratio: number | null;
  readonly unit: 'ms';
  readonly budget: number | null;
}
