import type { Measure } from './measure.ts';

/** Number of distinct others an entity is linked with; along or against the arrows, those it reaches that way. */
export const degree: Measure = {
  id: 'degree',
  unit: 'count',
  run: ({ size, offsets }) =>
    Float64Array.from({ length: size }, (_, i) => (offsets[i + 1] as number) - (offsets[i] as number)),
};
