import type { Identifier } from '../case/identifier.ts';
import { type AppliedLook, channels, type Marks } from './applied-look.ts';

/** The marks of items as they travel: three numbers an item in the order of `channels`, 0 for none, else one more than the position of the entry. */
interface PackedMarks {
  readonly ids: readonly Identifier[];
  readonly marks: Uint16Array;
}

/** An applied look as it travels between processes. */
interface PackedLook extends Pick<AppliedLook, 'rules' | 'entries'> {
  readonly entities: PackedMarks;
  readonly links: PackedMarks;
}

export function packLook({ rules, entries, entities, links }: AppliedLook): PackedLook {
  return { rules, entries, entities: packed(entities), links: packed(links) };
}

/** The same look again. */
export function unpackLook({ rules, entries, entities, links }: PackedLook): AppliedLook {
  return { rules, entries, entities: unpacked(entities), links: unpacked(links) };
}

function packed(items: ReadonlyMap<Identifier, Marks>): PackedMarks {
  const marks = new Uint16Array(items.size * channels.length);
  let next = 0;
  for (const item of items.values())
    for (const channel of channels) {
      const at = item[channel];
      marks[next++] = at === undefined ? 0 : at + 1;
    }
  return { ids: [...items.keys()], marks };
}

function unpacked({ ids, marks }: PackedMarks): ReadonlyMap<Identifier, Marks> {
  return new Map(
    ids.map((id, item) => [
      id,
      Object.fromEntries(
        channels.flatMap((channel, at) => {
          const packed = marks[item * channels.length + at] ?? 0;
          return packed === 0 ? [] : [[channel, packed - 1] as const];
        }),
      ),
    ]),
  );
}
