/** Milliseconds of processor time that one run of this takes in this process, over enough runs to fill 20 ms. */
export function cpuOfRun(way: () => unknown): number {
  let [runs, spent] = [0, 0];
  while (spent < 20_000) {
    const start = process.cpuUsage();
    way();
    const { user, system } = process.cpuUsage(start);
    spent += user + system;
    runs++;
  }
  return spent / runs / 1000;
}
