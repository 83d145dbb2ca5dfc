import type { Fate } from '../../core/compare/compare.ts';

/** The sign of each fate: it is told by that as well as by colour. */
export const fateSigns: Readonly<Record<Fate, string>> = {
  ...{ added: '+', removed: '\u2212', changed: '~', moved: '\u2192' },
};
