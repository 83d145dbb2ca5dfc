/** Milliseconds from first to last instant; `clock` says whether they are UTC or whatever clock hung on the wall. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly clock: 'utc' | 'wall';
}

const hour = 3_600_000;
/** Wall clocks of the region run 7 (Thailand, western Indonesia) to 9 hours (eastern Indonesia, Timor) ahead of UTC. */
const wallClocks = { slowest: 7 * hour, fastest: 9 * hour } as const;

const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;
const dateTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?[~?%]?$/;

/**
 * Whether two moments as sources write them can be the same: `1984` and `1984-06-12`, `2025-06-20T18:10Z` and
 * `2025-06-21`. Understands a part of ISO 8601-2 (EDTF): years, months, days, times with or without offset, `a/b` for a
 * range. A mark for "about" or "uncertain" widens nothing. False where either is no such moment.
 */
export function momentsOverlap(left: string, right: string): boolean {
  const [a, b] = [spanOf(left), spanOf(right)];
  if (!a || !b) return false;
  const [first, second] = a.clock === b.clock ? [a, b] : [inUtc(a), inUtc(b)];
  return first.first <= second.last && second.first <= first.last;
}

function spanOf(text: string): Span | undefined {
  const [from, to, ...rest] = text.trim().split('/').map(spanOfOne);
  if (!from || rest.length > 0) return undefined;
  if (!to) return text.includes('/') ? undefined : from;
  return from.clock === to.clock ? { ...from, last: to.last } : undefined;
}

function spanOfOne(text: string): Span | undefined {
  const [, minute, offset] = dateTime.exec(text) ?? [];
  if (minute !== undefined) {
    const first = Date.parse(`${minute}${offset ?? 'Z'}`);
    return { first, last: first + 59_999, clock: offset === undefined ? 'wall' : 'utc' };
  }
  const [, year, month, day] = date.exec(text) ?? [];
  if (year === undefined) return undefined;
  const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return { first, last: startOfNext(first, { month, day }) - 1, clock: 'wall' };
}

/** When the next day, month or year begins after the one that begins at `first`. */
function startOfNext(first: number, given: { month: string | undefined; day: string | undefined }): number {
  const next = new Date(first);
  if (given.day !== undefined) next.setUTCDate(next.getUTCDate() + 1);
  else if (given.month !== undefined) next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next.getTime();
}

function inUtc(span: Span): Span {
  if (span.clock === 'utc') return span;
  return { first: span.first - wallClocks.fastest, last: span.last - wallClocks.slowest, clock: 'utc' };
}
