import type { ImportedFile } from '../../../core/contract/import-input.ts';

/** Numbers in [0, 1). */
export type Random = () => number;

/** A change that makes a file hostile: what it is called, and the bytes or the text that come of it. */
export interface Twist {
  readonly what: string;
  readonly make: (random: Random) => string | Uint8Array;
}

/** One hostile file of the trial. It is made when it is wanted, for some are large. */
export interface HostileFile {
  readonly what: string;
  /** The same bytes each time. */
  readonly make: () => Uint8Array;
  /** Which kind of importer it is made for. */
  readonly family: string;
  /** What it was made from: a format or a kind of archive, and which of its files. */
  readonly seed: string;
  /** Its name on disk. */
  readonly name: string;
  /** What is told of it besides. */
  readonly options: Omit<ImportedFile, 'file'>;
}

/** An honest file that hostile ones are made from. */
export interface Seed extends Omit<HostileFile, 'what' | 'make'> {
  readonly text: string;
}

/** One of a list. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('a list to choose from is not empty');
  return found;
}
