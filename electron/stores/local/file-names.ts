import { join } from 'node:path';

const numbered = /^(journal|snapshot)-(\d{8})(\.json)?$/;

export const headFile = 'head.json';
export const lockFile = 'lock';
export const ballastFile = 'ballast';
export const attachmentsFolder = 'attachments';
export const partsFolder = 'parts';

/** Name of a journal segment; numbers count from 1. */
export function journalFile(segment: number): string {
  return `journal-${String(segment).padStart(8, '0')}`;
}

/** Name of the manifest of the snapshot that holds everything before segment `segment`. */
export function snapshotFile(segment: number): string {
  return `snapshot-${String(segment).padStart(8, '0')}.json`;
}

/** Name under which bytes cut off the end of a segment are kept; the same bytes get the same name. */
export function tailFile(segment: number, offset: number, checksum: number): string {
  return `tail-${String(segment).padStart(8, '0')}-${offset}-${checksum.toString(16).padStart(8, '0')}.bin`;
}

/** Path of a part below the case folder. */
export function partFile(digest: string): string {
  return join(partsFolder, `${digest}.jsonl`);
}

/** Numbers of the journal segments among these names, ascending. */
export function journalNumbers(names: readonly string[]): readonly number[] {
  return numbersOf(names, 'journal', undefined);
}

/** Numbers of the snapshots among these names, ascending. */
export function snapshotNumbers(names: readonly string[]): readonly number[] {
  return numbersOf(names, 'snapshot', '.json');
}

function numbersOf(names: readonly string[], kind: string, ending: string | undefined): readonly number[] {
  return names
    .map((name) => numbered.exec(name))
    .filter((match) => match?.[1] === kind && match[3] === ending)
    .map((match) => Number(match?.[2]))
    .sort((left, right) => left - right);
}
