import type { ChosenFile } from '../../core/contract/main-calls.ts';
import { newFile, type StudioFile } from './studio-file.ts';

/** The files of an import as they lie in the studio, and what was done to them by hand so far. */
export interface StudioDesk {
  /** By handle. */
  readonly files: ReadonlyMap<string, StudioFile>;
  /** Files as they were before each step that can be taken back, the last step last. */
  readonly past: readonly StudioFile[];
  /** Files as they were before each step was taken back, the one to repeat first last. */
  readonly future: readonly StudioFile[];
  /** When the last step was typed, milliseconds of any clock; null where it was no typing. */
  readonly typedAt: number | null;
}

/** What was set for an import before it was done. */
export interface BegunImport {
  readonly desk: StudioDesk;
  /** Type of entities whose file does not say what they are; empty where nothing is said. */
  readonly entityType: string;
}

/** An import that was left: it can be gone on with while the case is open. */
export interface ImportAside extends BegunImport {
  readonly files: readonly ChosenFile[];
}

export const emptyDesk: StudioDesk = { files: new Map(), past: [], future: [], typedAt: null };

/** What is typed in one file faster than this is one step, milliseconds. */
const pause = 700;
const most = 200;

export function fileOf(desk: StudioDesk, file: ChosenFile): StudioFile {
  return desk.files.get(file.handle) ?? newFile(file);
}

/** The desk once a file was looked at, which is no step of anybody's. */
export function withFile(desk: StudioDesk, file: StudioFile): StudioDesk {
  return { ...desk, files: new Map(desk.files).set(file.file.handle, file) };
}

/** The desk after a file was changed by hand; `typedAt` where that was by typing. */
export function withStep(desk: StudioDesk, next: StudioFile, typedAt: number | null = null): StudioDesk {
  const former = fileOf(desk, next.file);
  if (former === next) return desk;
  const isTyped = typedAt !== null && desk.typedAt !== null && typedAt - desk.typedAt < pause;
  const goesOn = isTyped && desk.past.at(-1)?.file.handle === next.file.handle;
  const past = goesOn ? desk.past : [...desk.past, former].slice(-most);
  return { ...withFile(desk, next), past, future: [], typedAt };
}

/** The desk before its last step; the same where there is none. */
export function stepBack(desk: StudioDesk): StudioDesk {
  const to = desk.past.at(-1);
  if (!to) return desk;
  const future = [...desk.future, fileOf(desk, to.file)];
  return { ...withFile(desk, to), past: desk.past.slice(0, -1), future, typedAt: null };
}

/** The desk with the step repeated that was taken back last; the same where there is none. */
export function stepForward(desk: StudioDesk): StudioDesk {
  const to = desk.future.at(-1);
  if (!to) return desk;
  const past = [...desk.past, fileOf(desk, to.file)];
  return { ...withFile(desk, to), past, future: desk.future.slice(0, -1), typedAt: null };
}

/** The desk with nothing to take back on this file: what was saved or deleted meanwhile would not come back with it. */
export function settled(desk: StudioDesk, handle: string): StudioDesk {
  const isOther = ({ file }: StudioFile) => file.handle !== handle;
  return { ...desk, past: desk.past.filter(isOther), future: desk.future.filter(isOther) };
}
