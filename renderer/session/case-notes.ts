import type { Problem, ProblemCode } from '../../core/case/problem.ts';
import type { CaseSummary } from '../../core/contract/views.ts';
import { now, put } from './session.ts';

/** Commands that help with a note. */
export type NoteCommand = 'take-over' | 'verify' | 'save-copy' | 'backups' | 'open-case';

/** What the window says of the state of a case, above everything in it. */
export interface CaseNote {
  readonly problem: Problem;
  /** `danger` threatens what is stored, `warning` what will be; `told` is only good to know. */
  readonly level: 'danger' | 'warning' | 'told';
  readonly commands: readonly NoteCommand[];
  /** Whether it may be put away while it still holds. */
  readonly canGo: boolean;
  /** Tells it from others of this and of other cases. */
  readonly key: string;
}

type Kind = readonly [code: ProblemCode, level: CaseNote['level'], ...commands: readonly NoteCommand[]];

/** Worst first. */
const kinds: readonly Kind[] = [
  ['case-damaged', 'danger', 'verify', 'save-copy', 'backups'],
  ['case-changed-outside', 'danger', 'save-copy'],
  ['disk-error', 'danger', 'save-copy'],
  ['disk-full', 'danger', 'save-copy'],
  ['reserve-used', 'danger', 'save-copy'],
  ['case-locked', 'warning', 'take-over'],
  ['folder-read-only', 'warning', 'save-copy'],
  ['case-read-only', 'warning', 'save-copy'],
  ['device-key-unreadable', 'warning'],
  ['reserve-missing', 'warning'],
  ['folder-in-memory', 'warning', 'save-copy'],
  ['folder-synchronised', 'warning'],
  ['folder-on-network', 'warning'],
  ['folder-on-removable', 'warning'],
  ['case-rebuilt', 'told', 'verify'],
  ['case-tail-cut', 'told'],
  ['stopped-unexpectedly', 'told'],
  ['case-upgraded', 'told'],
];

/** Problems that keep the case from being written to: they hold until something is done about them. */
const lasting: ReadonlySet<ProblemCode> = new Set([
  'case-damaged',
  'case-changed-outside',
  'disk-error',
  'case-locked',
  'folder-read-only',
  'case-read-only',
]);

/** The notes of a case, worst first and each once; a case that cannot be written to always says so. */
export function caseNotes({ name, notes, readOnly }: CaseSummary): readonly CaseNote[] {
  const isSaid = notes.some(({ code }) => lasting.has(code));
  const all = readOnly && !isSaid ? [...notes, { code: 'case-read-only' } as const] : notes;
  const byKey = new Map(all.map((problem) => noteOf(problem, name)).map((note) => [note.key, note]));
  return [...byKey.values()].sort((one, other) => rankOf(one.problem) - rankOf(other.problem));
}

/** Puts a note away until the program is left. */
export function putNoteAway(key: string): void {
  put({ notesPutAway: new Set([...now().notesPutAway, key]) });
}

function noteOf(problem: Problem, name: string): CaseNote {
  const [, level, ...commands] = kinds[rankOf(problem)] ?? ['', 'told' as const];
  const details = Object.values(problem.details ?? {}).join(' ');
  const key = [name, problem.code, problem.file ?? '', details].join('\n');
  return { problem, level, commands, canGo: !lasting.has(problem.code), key };
}

/** Place among the kinds; after all of them for one that nobody foresaw. */
function rankOf({ code }: Problem): number {
  const rank = kinds.findIndex(([known]) => known === code);
  return rank < 0 ? kinds.length : rank;
}
