/** Work over many rows that pauses now and again, telling how much of it is done (0 to 1): others may have their turn. */
export type Steps<T> = Generator<number, T, undefined>;

type Compare<T> = (one: T, other: T) => number;

/** Rows between two pauses: some milliseconds' work. */
const stride = 512;

/** Does all of it in one go. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same work among the pieces of a file: a blank piece at each pause, so that whoever writes the file can pause there. */
export function* asPieces<T>(steps: Steps<T>): Generator<string, T, undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield '';
  }
}

/** The same work as a part of a longer one, which it brings from one share of it to another. */
export function* partOf<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** What becomes of each of these, in order. */
export function* mapInSteps<A, B>(items: readonly A[], become: (item: A) => B): Steps<B[]> {
  const result: B[] = [];
  for (const item of items) {
    result.push(become(item));
    if (result.length % stride === 0) yield result.length / items.length;
  }
  return result;
}

/** Does something with each of these and its place, in order. */
export function* eachInSteps<T>(items: Iterable<T>, use: (item: T, at: number) => void, of = 0): Steps<void> {
  let done = 0;
  for (const item of items) {
    use(item, done);
    if (++done % stride === 0) yield of > 0 ? done / of : 0;
  }
}

/** Those of the items that fit, in order. */
export function* filterInSteps<T>(items: readonly T[], fits: (item: T) => boolean): Steps<T[]> {
  const result: T[] = [];
  let done = 0;
  for (const item of items) {
    if (fits(item)) result.push(item);
    if (++done % stride === 0) yield done / items.length;
  }
  return result;
}

/** The same items in order, equal ones as they came; what comes in order already is gone through once. */
export function* sortInSteps<T>(items: readonly T[], compare: Compare<T>): Steps<T[]> {
  let sorted: T[] = [];
  const passes = Math.max(1, Math.ceil(Math.log2(items.length / stride)) + 1);
  for (let at = 0; at < items.length; at += stride) {
    for (const item of items.slice(at, at + stride).sort(compare)) sorted.push(item);
    yield at / items.length / passes;
  }
  for (let width = stride, pass = 1; width < items.length; width *= 2, pass++)
    sorted = yield* partOf(mergedRuns(sorted, width, compare), pass / passes, (pass + 1) / passes);
  return sorted;
}

/** Runs of this width, each in order, merged two by two. */
function* mergedRuns<T>(items: readonly T[], width: number, compare: Compare<T>): Steps<T[]> {
  const merged: T[] = [];
  for (let at = 0; at < items.length; at += 2 * width) {
    const [left, right] = [items.slice(at, at + width), items.slice(at + width, at + 2 * width)];
    const [last, next] = [left.at(-1), right[0]];
    const isMerged = last === undefined || next === undefined || compare(last, next) <= 0;
    if (isMerged) for (const run of [left, right]) for (const item of run) merged.push(item);
    else yield* mergedInto(merged, { left, right, compare, total: items.length });
    yield merged.length / items.length;
  }
  return merged;
}

interface Merging<T> {
  readonly left: readonly T[];
  readonly right: readonly T[];
  readonly compare: Compare<T>;
  /** How long the list gets in the end. */
  readonly total: number;
}

function* mergedInto<T>(merged: T[], { left, right, compare, total }: Merging<T>): Steps<null> {
  let [one, other] = [0, 0];
  while (one < left.length || other < right.length) {
    const [first, second] = [left[one], right[other]];
    const isLeft = second === undefined || (first !== undefined && compare(first, second) <= 0);
    const next = isLeft ? left[one++] : right[other++];
    if (next !== undefined) merged.push(next);
    if (merged.length % stride === 0) yield merged.length / total;
  }
  return null;
}
