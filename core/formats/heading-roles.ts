/** Which words name which role, each role's best word first. */
type RoleWords<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/** Looks up a heading's role and how good a word for it the heading is (0 is best). */
export type RoleIndex<Role extends string> = ReadonlyMap<
  string,
  { readonly role: Role; readonly rank: number }
>;

/** A heading as it is compared: lower case, without spaces, underscores, hyphens and dots. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[\s_.-]+/g, '');
}

export function roleIndex<Role extends string>(words: RoleWords<Role>): RoleIndex<Role> {
  const index = new Map<string, { role: Role; rank: number }>();
  for (const role of Object.keys(words) as Role[])
    words[role].forEach((word, rank) => index.set(word, { role, rank }));
  return index;
}

/** Roles of headings seen before: the elements of a file mostly have the same ones, and there may be a million. */
const seen = new WeakMap<object, Map<string, readonly unknown[]>>();
/** A file whose elements all have headings of their own must not fill the memory. */
const mostSeen = 1000;

/** The role of each heading. Where several headings name one role, the best word gets it and the others none. */
export function rolesOf<Role extends string>(
  headings: readonly string[],
  index: RoleIndex<Role>,
): readonly (Role | undefined)[] {
  const known = seen.get(index) ?? new Map<string, readonly unknown[]>();
  seen.set(index, known);
  const name = headings.join('\0');
  const before = known.get(name);
  if (before) return before as readonly (Role | undefined)[];
  const roles = workedOut(headings, index);
  if (known.size < mostSeen) known.set(name, roles);
  return roles;
}

function workedOut<Role extends string>(
  headings: readonly string[],
  index: RoleIndex<Role>,
): readonly (Role | undefined)[] {
  const best = new Map<Role, { position: number; rank: number }>();
  headings.forEach((heading, position) => {
    const found = index.get(plainHeading(heading));
    if (!found) return;
    const held = best.get(found.role);
    if (!held || found.rank < held.rank) best.set(found.role, { position, rank: found.rank });
  });
  const roles = headings.map((): Role | undefined => undefined);
  for (const [role, { position }] of best) roles[position] = role;
  return roles;
}
