import { families, type Family } from '../../core/case/custom-type.ts';
import { type Flag, flags } from '../../core/case/entity.ts';
import type { RoleRing } from '../../core/catalogue/roles.ts';
import { type Strength, strengths } from '../../core/case/link.ts';
import type { Scene } from './scene.ts';

/** One sign of the chart and what it means. */
export type LegendEntry =
  | { readonly kind: 'family'; readonly key: Family }
  | { readonly kind: 'line'; readonly key: Strength | 'crossing' | 'width' }
  | {
      readonly kind: 'sign';
      readonly key:
        Exclude<RoleRing, 'none'> | 'named-victim' | 'conflict' | 'pinned' | 'group' | 'score' | Flag;
    };

/** Shapes, lines and signs, each group only with what the chart really shows. */
export interface LegendGroups {
  readonly families: readonly LegendEntry[];
  readonly lines: readonly LegendEntry[];
  readonly signs: readonly LegendEntry[];
}

const rings = ['suspect', 'victim', 'named-victim', 'witness'] as const;

/** Built from what is on the chart, so that it is always true. */
export function legendEntries({ nodes, links, scored }: Scene): LegendGroups {
  const glyphs = [...nodes.values()].map(({ glyph }) => glyph);
  const shown = [...links.values()];
  const hasFamily = new Set(glyphs.filter(({ folded }) => folded === null).map(({ family }) => family));
  const hasFlag = new Set(glyphs.map(({ flag }) => flag));
  const hasStrength = new Set(shown.map(({ line }) => line.strength));
  const hasRing = new Set(
    glyphs.map(({ ring, isMasked }) => (ring !== 'victim' || isMasked ? ring : 'named-victim')),
  );
  return {
    families: families.filter((key) => hasFamily.has(key)).map((key) => ({ kind: 'family', key })),
    lines: [
      ...strengths.filter((key) => hasStrength.has(key)).map((key) => ({ kind: 'line', key }) as const),
      ...entry(
        shown.some(({ ends }) => ends !== null),
        { kind: 'line', key: 'crossing' },
      ),
      ...entry(
        shown.some(({ line }) => line.count > 2),
        { kind: 'line', key: 'width' },
      ),
    ],
    signs: [
      ...rings.filter((key) => hasRing.has(key)).map((key) => ({ kind: 'sign', key }) as const),
      ...entry(
        glyphs.some(({ conflict }) => conflict),
        { kind: 'sign', key: 'conflict' },
      ),
      ...flags.filter((key) => hasFlag.has(key)).map((key) => ({ kind: 'sign', key }) as const),
      ...entry(
        [...nodes.values()].some(({ pinned }) => pinned),
        { kind: 'sign', key: 'pinned' },
      ),
      ...entry(
        glyphs.some(({ folded }) => folded !== null),
        { kind: 'sign', key: 'group' },
      ),
      ...entry(scored, { kind: 'sign', key: 'score' }),
    ],
  };
}

/** Where the words of a sign stand: with those of the catalogue where it names the same thing. */
export function legendWords({ kind, key }: LegendEntry): string {
  if (kind === 'family') return `catalogue:families.${key}`;
  if (key === 'named-victim') return 'catalogue:roleRings.victim';
  if (key === 'suspect' || key === 'witness') return `catalogue:roleRings.${key}`;
  if (key === 'confirmed' || key === 'unconfirmed' || key === 'tentative')
    return `catalogue:strengths.${key}`;
  return `legend.${key}`;
}

function entry(isShown: boolean, shown: LegendEntry): LegendEntry[] {
  return isShown ? [shown] : [];
}
