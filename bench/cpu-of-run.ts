/** Milliseconds of processor time that one run of this takes in this process, over enough runs to fill 20 ms. */
export function cpuOfRun(way: () => unknown): number {
  // Runs are timed together: asking for the time takes as long as a part of a short one.
  for (let runs = 1; ; runs *= 2) {
    const start = process.cpuUsage();
    for (let run = 0; run < runs; run++) way();
    const { user, system } = process.cpuUsage(start);
    if (user + system >= 20_000) return (user + system) / runs / 1000;
  }
}

/** Milliseconds of processor time of one run of this in this process, whatever has or has not been compiled yet. */
export function processorTime(way: () => unknown): number {
  const start = process.cpuUsage();
  way();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The same of something that is waited for, with all that this process does meanwhile. */
export async function processorTimeOf(way: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await way();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
