/** A search stops after so many steps or findings, so that it ends on any network. */
const mostTries = 1_000_000;
const mostFound = 10_000;

/** What a search has found so far, and whether it had to stop. */
export interface Search {
  /** The members of all findings one after the other, and where each finding ends. */
  members: Int32Array;
  readonly ends: number[];
  tries: number;
  stopped: 'found' | 'tries' | null;
}

/** A search that has found nothing yet. */
export function newSearch(): Search {
  return { members: new Int32Array(1024), ends: [], tries: 0, stopped: null };
}

/** Notes members found; once there are enough, one more stops the search. */
export function noteFound(search: Search, members: readonly number[]): void {
  if (search.ends.length === mostFound) {
    search.stopped = 'found';
    return;
  }
  const start = search.ends.at(-1) ?? 0;
  const end = start + members.length;
  if (end > search.members.length) {
    const more = new Int32Array(2 * end);
    more.set(search.members);
    search.members = more;
  }
  search.members.set(members, start);
  search.members.subarray(start, end).sort();
  search.ends.push(end);
}

/** The members of each finding, ascending. */
export function foundBy({ members, ends }: Search): Int32Array[] {
  return ends.map((end, at) => members.subarray(ends[at - 1] ?? 0, end));
}

/** Counts a step; false where the search must stop. */
export function mayTry(search: Search): boolean {
  if (search.stopped === null && ++search.tries > mostTries) search.stopped = 'tries';
  return search.stopped === null;
}
