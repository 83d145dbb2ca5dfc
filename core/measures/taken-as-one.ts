/**
 * Who stands for whom where some are taken for one and the same: for all of a set but its first member, that first member.
 * Sets that share somebody are one; of members that nobody admits none is told.
 */
export function takenAsOne<Id>(
  sets: readonly (readonly Id[])[],
  isMember: (id: Id) => boolean,
): ReadonlyMap<Id, Id> {
  const joined: (readonly Id[])[] = [];
  for (const set of sets) {
    const touching = joined.filter((other) => other.some((id) => set.includes(id)));
    const others = joined.filter((other) => !touching.includes(other));
    joined.splice(0, joined.length, ...others, [...new Set([...touching.flat(), ...set])]);
  }
  return new Map(
    joined.flatMap((set) => {
      const [first, ...rest] = set.filter(isMember);
      return first === undefined ? [] : rest.map((id): [Id, Id] => [id, first]);
    }),
  );
}
