/** A search stops after so many steps or findings, so that it ends on any network. */
const mostTries = 1_000_000;
const mostFound = 10_000;

/** What a search has found so far, and whether it had to stop. */
export interface Search {
  readonly found: Int32Array[];
  tries: number;
  stopped: 'found' | 'tries' | null;
}

/** Notes members found, ascending; once there are enough, one more stops the search. */
export function noteFound(search: Search, members: readonly number[]): void {
  if (search.found.length === mostFound) search.stopped = 'found';
  else search.found.push(Int32Array.from(members).sort());
}

/** Counts a step; false where the search must stop. */
export function mayTry(search: Search): boolean {
  if (search.stopped === null && ++search.tries > mostTries) search.stopped = 'tries';
  return search.stopped === null;
}
