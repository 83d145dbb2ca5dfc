import type { Benchmark, BenchmarkCase, Figure } from './benchmark.ts';

export interface RunOptions {
  /** Milliseconds from any fixed moment on. */
  readonly now: () => number;
  /** Shorter runs are repeated within one timing until they take about this long. */
  readonly leastMilliseconds: number;
  /** How often each way is timed where the benchmark does not say. */
  readonly rounds: number;
  /** Gets the notes of cases. */
  readonly tell: (note: string) => void;
}

const usual: RunOptions = {
  now: () => performance.now(),
  leastMilliseconds: 20,
  rounds: 11,
  tell: () => undefined,
};

type Way = () => unknown;

/** A way, and how one figure is got out of it. */
interface Entry {
  readonly measure: () => Promise<number>;
  readonly figures: number[];
}

/**
 * Runs benchmarks one after the other and gives each figure as soon as there is one. Ours and the peer's run in turn
 * (A B A B ...), because only times taken side by side can be compared on a machine that does other things as well.
 */
export async function* runBenchmarks(
  benchmarks: readonly Benchmark[],
  options: Partial<RunOptions> = {},
): AsyncGenerator<Figure> {
  for (const benchmark of benchmarks)
    for (const prepare of benchmark.cases) {
      const one = await prepare();
      try {
        yield await figureOf(benchmark, one, { ...usual, ...options });
      } finally {
        await one.close?.();
      }
    }
}

async function figureOf(benchmark: Benchmark, one: BenchmarkCase, options: RunOptions): Promise<Figure> {
  if (one.note !== undefined) options.tell(`${benchmark.id} ${one.name}: ${one.note}`);
  await one.check?.();
  const [ours = 0, peer = null] = await mediansInTurn(one, options, benchmark.rounds ?? options.rounds);
  const ratio = peer === null ? null : ours / peer;
  const unit = one.answers ?? 'ms';
  return { bench: benchmark.id, case: one.name, ours, peer, ratio, unit, budget: one.budget };
}

async function mediansInTurn(one: BenchmarkCase, options: RunOptions, rounds: number): Promise<number[]> {
  const entries: Entry[] = [];
  for (const way of one.peer ? [one.ours, one.peer] : [one.ours])
    entries.push({ measure: one.answers ? () => answered(way) : await timing(way, options), figures: [] });
  for (let round = 0; round < rounds; round++)
    for (const { measure, figures } of entries) figures.push(await measure());
  return entries.map(({ figures }) => median(figures));
}

async function answered(way: Way): Promise<number> {
  const figure = await way();
  if (typeof figure !== 'number') throw new Error('the way answers no figure');
  return figure;
}

/** Times a way that has been warmed up. */
async function timing(way: Way, options: RunOptions): Promise<() => Promise<number>> {
  const repeats = await warmUp(way, options);
  return () => timed(way, repeats, options.now);
}

/** Runs until the engine has seen enough, and answers how many runs make one timing. */
async function warmUp(way: Way, { now, leastMilliseconds }: RunOptions): Promise<number> {
  await way();
  for (let repeats = 1; ; repeats *= 2) {
    const one = await timed(way, repeats, now);
    if (one * repeats >= leastMilliseconds || repeats >= 1024) return repeats;
  }
}

/** Milliseconds per run over so many runs. */
async function timed(way: Way, repeats: number, now: () => number): Promise<number> {
  const start = now();
  for (let run = 0; run < repeats; run++) await way();
  return (now() - start) / repeats;
}

/** The middle one of these numbers, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = low] = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return (low + high) / 2;
}
