import { Zip, ZipDeflate } from 'fflate';

import type { Part } from '../../core/tables-out/xlsx-part.ts';

/** A member of an archive gets this moment, the first one there is: two archives of the same rows are the same. */
const noMoment = new Date(1980, 0, 1);

/** An archive of these members, piece by piece as they are packed. */
export function* zipParts(parts: Iterable<Part>): Iterable<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    packed.push(data);
  });
  for (const { path, pieces } of parts) {
    const member = new ZipDeflate(path, { level: 4 });
    member.mtime = noMoment;
    zip.add(member);
    for (const piece of pieces) {
      member.push(Buffer.from(piece));
      yield* packed;
      packed = [];
    }
    member.push(new Uint8Array(0), true);
    yield* packed;
    packed = [];
  }
  zip.end();
  yield* packed;
}
