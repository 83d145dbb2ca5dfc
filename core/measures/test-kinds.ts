/** Networks that a measure is tried on: what it is called, its direction, and whether its links have costs. */
export const kinds = [
  ['hops', 'ignore', false],
  ['hops along arrows', 'out', false],
  ['costs', 'ignore', true],
  ['costs along arrows', 'out', true],
] as const;
