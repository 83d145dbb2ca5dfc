import type { Tint } from '../../core/case/annotation.ts';
import { families, type Family } from '../../core/case/custom-type.ts';
import { type Flag, flags } from '../../core/case/entity.ts';
import type { RoleRing } from '../../core/catalogue/roles.ts';
import { type Strength, strengths } from '../../core/case/link.ts';
import type { Selection } from './canvas-props.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

/** One sign of the chart and what it means. */
export type LegendEntry =
  | { readonly kind: 'family'; readonly key: Family }
  /** A type that the case made up. */
  | { readonly kind: 'type'; readonly key: string; readonly family: Family; readonly tint: Tint | null }
  | { readonly kind: 'line'; readonly key: Strength | 'crossing' | 'width' }
  | {
      readonly kind: 'sign';
      readonly key:
        Exclude<RoleRing, 'none'> | 'named-victim' | 'conflict' | 'odd' | 'pinned' | 'group' | 'grey' | Flag;
    };

/** Shapes, lines and signs, each group only with what the chart really shows. */
export interface LegendGroups {
  readonly families: readonly LegendEntry[];
  readonly lines: readonly LegendEntry[];
  readonly signs: readonly LegendEntry[];
}

type LineKey = Extract<LegendEntry, { kind: 'line' }>['key'];
type SignKey = Extract<LegendEntry, { kind: 'sign' }>['key'];

const lineKeys: readonly LineKey[] = [...strengths, 'crossing', 'width'];
const signKeys: readonly SignKey[] = [
  ...(['suspect', 'victim', 'named-victim', 'witness', 'conflict', 'odd'] as const),
  ...flags,
  ...(['pinned', 'grey', 'group'] as const),
];

/** Built from what is on the chart, so that it is always true. */
export function legendEntries(scene: Scene): LegendGroups {
  const [nodes, links] = [[...scene.nodes.values()], [...scene.links.values()]];
  const hasNode = (entry: LegendEntry) => nodes.some((node) => showsNode(entry, node));
  const hasLink = (entry: LegendEntry) => links.some((link) => showsLink(entry, link));
  return {
    families: [
      ...families.map((key) => ({ kind: 'family', key }) as const).filter(hasNode),
      ...ownTypes(nodes),
    ],
    lines: lineKeys.map((key) => ({ kind: 'line', key }) as const).filter(hasLink),
    signs: signKeys.map((key) => ({ kind: 'sign', key }) as const).filter(hasNode),
  };
}

/** The types of the case itself that stand on the chart, each once, by their ids. */
function ownTypes(nodes: readonly SceneNode[]): readonly LegendEntry[] {
  const byType = new Map(nodes.flatMap(({ glyph }) => (glyph.isOwn ? [[glyph.type, glyph] as const] : [])));
  return [...byType]
    .map(([key, { family, tint }]) => ({ kind: 'type', key, family, tint }) as const)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What on the chart bears a sign. */
export function bearersOf(entry: LegendEntry, { nodes, links }: Scene): Selection {
  const ids = <T extends { readonly id: string }>(all: Iterable<T>, bears: (one: T) => boolean) =>
    new Set([...all].filter(bears).map(({ id }) => id));
  return {
    entities: ids(nodes.values(), (node) => showsNode(entry, node)),
    links: ids(links.values(), (link) => showsLink(entry, link)),
  };
}

function showsNode({ kind, key }: LegendEntry, node: SceneNode): boolean {
  const { glyph } = node;
  if (kind === 'family') return glyph.folded === null && !glyph.isOwn && glyph.family === key;
  if (kind === 'type') return glyph.isOwn && glyph.type === key;
  return kind === 'sign' && (glyph.flag === key || glyphSign(node) === key || signs[key]?.(node) === true);
}

/** The ring, which says of victims whether they are masked. */
function glyphSign({ glyph: { ring, isMasked } }: SceneNode): string {
  return ring !== 'victim' || isMasked ? ring : 'named-victim';
}

const signs: Readonly<Partial<Record<string, (node: SceneNode) => boolean>>> = {
  conflict: ({ glyph }) => glyph.conflict,
  odd: ({ glyph }) => glyph.isOdd,
  pinned: ({ pinned }) => pinned,
  grey: ({ grey }) => grey,
  group: ({ glyph }) => glyph.folded !== null,
};

function showsLink({ kind, key }: LegendEntry, { line, ends, look }: SceneLink): boolean {
  if (kind !== 'line') return false;
  if (key === 'crossing') return ends !== null;
  // A width that a rule gave means something else.
  return key === 'width' ? line.count > 2 && look.size === null : line.strength === key;
}

/** Whether everything that bears a sign is coloured by a rule, so that the sign itself has no colour on the chart. */
export function isRecoloured(entry: LegendEntry, { nodes, links }: Scene): boolean {
  if (entry.kind === 'family' || entry.kind === 'type')
    return [...nodes.values()].every((node) => !showsNode(entry, node) || node.look.colour !== null);
  if (entry.kind === 'sign') return false;
  return [...links.values()].every((link) => !showsLink(entry, link) || link.look.colour !== null);
}

/** Where the words of a sign stand: with those of the catalogue where it names the same thing. */
export function legendWords({ kind, key }: Exclude<LegendEntry, { kind: 'type' }>): string {
  if (kind === 'family') return `catalogue:families.${key}`;
  if (key === 'named-victim') return 'catalogue:roleRings.victim';
  if (key === 'suspect' || key === 'witness') return `catalogue:roleRings.${key}`;
  if (key === 'confirmed' || key === 'unconfirmed' || key === 'tentative')
    return `catalogue:strengths.${key}`;
  return `legend.${key}`;
}
