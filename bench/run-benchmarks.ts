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
  const ways = one.peer ? [one.ours, one.peer] : [one.ours];
  const [ours = 0, peer = null] = await mediansInTurn(ways, options, benchmark.rounds ?? options.rounds);
  const ratio = peer === null ? null : ours / peer;
  return { bench: benchmark.id, case: one.name, ours, peer, ratio, unit: 'ms', budget: one.budget };
}

async function mediansInTurn(ways: readonly Way[], options: RunOptions, rounds: number): Promise<number[]> {
  const entries: { readonly way: Way; readonly repeats: number; readonly times: number[] }[] = [];
  for (const way of ways) entries.push({ way, repeats: await warmUp(way, options), times: [] });
  for (let round = 0; round < rounds; round++)
    for (const { way, repeats, times } of entries) times.push(await timed(way, repeats, options.now));
  return entries.map(({ times }) => median(times));
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
