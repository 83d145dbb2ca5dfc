import type { Measure } from './measure.ts';

/**
 * Number of distinct others an entity is linked with; along or against the arrows, those it reaches that way. Divided by
 * the number of others, all zero below two entities.
 */
export const degree: Measure = {
  id: 'degree',
  on: 'entities',
  heeds: ['direction'],
  unit: 'count',
  normalisedUnit: 'share',
  usually: 'plain',
  reference: 'Freeman 1978',
  run: ({ size, offsets }, { normalised }) => {
    const others = normalised ? Math.max(1, size - 1) : 1;
    return Float64Array.from(
      { length: size },
      (_, i) => ((offsets[i + 1] as number) - (offsets[i] as number)) / others,
    );
  },
};
