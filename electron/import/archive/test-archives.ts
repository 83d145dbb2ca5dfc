import { strToU8, zipSync } from 'fflate';

/** Text members of an archive, by name. */
export type Texts = Readonly<Record<string, string>>;

/** An archive of these texts. */
export function zipOf(members: Texts, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { level });
}

/** The same archive in which these bytes of the first member's entry in the list are others: offset from its signature. */
export function withEntry(archive: Uint8Array, offset: number, bytes: readonly number[]): Uint8Array {
  const changed = Uint8Array.from(archive);
  changed.set(bytes, entryAt(archive) + offset);
  return changed;
}

/** The same archive in which a text stands for another of the same length, wherever it is found. */
export function replaced(archive: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(archive).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function entryAt(archive: Uint8Array): number {
  return Buffer.from(archive).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
}
