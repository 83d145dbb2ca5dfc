/** The ways to arrange a chart, in the order of the menu; `gentle` tidies it as it is. */
export const kernelIds = [
  'force',
  'gentle',
  'country',
  'grouped',
  'peacock',
  'circle',
  'hierarchy',
  'tree',
  'radial',
  'time',
  'grid',
] as const;

export type KernelId = (typeof kernelIds)[number];
