/** What can be done to cells, by the names that specifications use. */
export const stepIds = [
  'trim',
  'letter-case',
  'replace',
  'split',
  'join',
  'constant',
  'look-up',
  'number',
  'date',
] as const;

export type StepId = (typeof stepIds)[number];
