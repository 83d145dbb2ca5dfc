/** What the cells of a column seem to hold; only a belief, by which nothing is changed. */
export const columnKinds = [
  'text',
  'number',
  'date',
  'time',
  'money',
  'phone',
  'account',
  'identifier',
  'yes-no',
] as const;

export type ColumnKind = (typeof columnKinds)[number];
