import type { ArrangeInput } from './arrange.ts';

/** The input for these entities alone (ascending), with the links between them; positions are those in `members`. */
export function partOf(input: ArrangeInput, members: Int32Array): ArrangeInput {
  const position = new Int32Array(input.size).fill(-1);
  members.forEach((i, at) => (position[i] = at));
  const inside = (end: number): boolean => (position[end] as number) >= 0;
  const links = Int32Array.from(input.from, (_, link) => link).filter(
    (link) => inside(input.from[link] as number) && inside(input.to[link] as number),
  );
  return {
    ...input,
    size: members.length,
    from: links.map((link) => position[input.from[link] as number] as number),
    to: links.map((link) => position[input.to[link] as number] as number),
    directed: Uint8Array.from(links, (link) => input.directed[link] as number),
    room: pairsOf(input.room, members),
    countries: Array.from(members, (i) => input.countries[i] ?? null),
    groups: Array.from(members, (i) => input.groups[i] ?? null),
    moments: Float64Array.from(members, (i) => input.moments[i] as number),
    start: pairsOf(input.start, members),
    fixed: Uint8Array.from(members, (i) => input.fixed[i] as number),
    outside: Uint8Array.from(members, (i) => input.outside[i] as number),
    root: position[input.root] ?? -1,
  };
}

/** The entities for which `isMember` holds, ascending. */
export function membersWhere(size: number, isMember: (i: number) => boolean): Int32Array {
  return Int32Array.from({ length: size }, (_, i) => i).filter(isMember);
}

/** The x and y of these entities, interleaved, out of those of all. */
export function pairsOf(all: Float64Array, members: Int32Array): Float64Array {
  const pairs = new Float64Array(2 * members.length);
  members.forEach((i, at) => pairs.set(all.subarray(2 * i, 2 * i + 2), 2 * at));
  return pairs;
}

/** Writes the x and y of these entities into those of all, moved by `dx` and `dy`. */
export function putPairs(
  all: Float64Array,
  members: Int32Array,
  pairs: Float64Array,
  [dx, dy]: readonly [number, number] = [0, 0],
): void {
  members.forEach((i, at) => {
    all[2 * i] = (pairs[2 * at] as number) + dx;
    all[2 * i + 1] = (pairs[2 * at + 1] as number) + dy;
  });
}
