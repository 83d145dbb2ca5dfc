import type { HistoryEntry } from './history.ts';

type Line = Pick<HistoryEntry, 'kind' | 'edit' | 'revision' | 'of' | 'through' | 'details'>;

/** Revisions of the edits that make the case what it was; `next` is the first commit that was not among the lines. */
export interface InForce {
  readonly revisions: ReadonlySet<number>;
  readonly next: number;
}

/**
 * The edits the case held after the commit `at`, as far as these lines (newest first, none left out between) tell.
 * An undo leads back to before its edit, a redo on to it, a step back to the commit it went to.
 */
export function inForce(lines: readonly Line[], at: number): InForce {
  const revisions = new Set<number>();
  const newest = lines[0]?.revision ?? 0;
  let next = at;
  for (let line = lines[newest - next]; line; line = lines[newest - next]) {
    if (line.kind === 'edit') revisions.add(line.revision);
    next = before(line);
  }
  return { revisions, next };
}

/** The commit after which the case was what it was before this line, or what this line made it again. */
function before({ kind, edit, revision, of, through, details }: Line): number {
  const previous = revision - 1;
  if (kind === 'undo') return of === undefined ? previous : of - 1;
  if (kind === 'redo') return through ?? of ?? previous;
  return edit === 'step-back' && typeof details?.['to'] === 'number' ? details['to'] : previous;
}
