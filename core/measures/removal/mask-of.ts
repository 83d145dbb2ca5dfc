/** A mask of these among so many. */
export function maskOf(size: number, members: Iterable<number>): Uint8Array {
  const mask = new Uint8Array(size);
  for (const member of members) mask[member] = 1;
  return mask;
}
