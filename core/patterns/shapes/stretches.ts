/** What happened from one moment to another, in UTC milliseconds. */
export interface Dated {
  readonly first: number;
  readonly last: number;
}

/**
 * Runs of a list in order of time that fit into a stretch of so many milliseconds and pass the test, earliest first.
 * Each begins where it can at the earliest and takes in all that fits; what is in one is in no other.
 */
export function* stretchesOf<T extends Dated>(
  items: readonly T[],
  stretch: number,
  passes: (run: readonly T[]) => boolean,
): Generator<readonly T[] | null, void> {
  let end = 0;
  for (let begin = 0; begin < items.length; begin++) {
    const since = (items[begin] as T).first;
    end = Math.max(end, begin);
    while (end < items.length && (items[end] as T).first - since <= stretch) end++;
    const run = items.slice(begin, end);
    yield null;
    if (!passes(run)) continue;
    yield run;
    begin = end - 1;
  }
}
