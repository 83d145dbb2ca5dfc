import type { Guides, Plot, TimeScale } from '../../core/case/guides.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { OverviewData } from '../../core/overview/overview-data.ts';
import { showNumber } from '../ui/show-number.ts';
import { type Box, boxAroundAll, contains } from './box.ts';
import type { ChartWords } from './chart-words.ts';
import type { GuideReading } from './canvas-props.ts';
import type { Scene, SceneNode } from './scene.ts';

/** Ground with a name on it, chart units. */
interface GuidePlot {
  readonly box: Box;
  /** The group and how many of it stand here; and how many others do. */
  readonly text: string;
  /** Whether it is where those stand that have no date. */
  readonly isUndated: boolean;
}

/** A scale of time and how far down it reaches, chart units. */
export interface SceneScale extends TimeScale {
  readonly box: Box;
  /** How many entities stand elsewhere than at their date. */
  readonly astray: number;
}

/** What a chart that was arranged by groups or by time stands on, as far as that is still true. */
export interface SceneGuides {
  readonly plots: readonly GuidePlot[];
  readonly scale: SceneScale | null;
  /** Entities that stand elsewhere than at their date, with where that is on the scale. */
  readonly strays: ReadonlyMap<Identifier, number>;
}

/** So far beside its moment an entity still stands at it, chart units. */
const tolerance = 12;

interface Around {
  readonly scene: Scene;
  readonly reading: GuideReading;
  readonly words: ChartWords;
  /** Where everything stands of a chart of which the scene is but a part; then nothing is counted by groups. */
  readonly whole: Whole | null;
}

type Whole = Pick<OverviewData, 'ids' | 'x' | 'y'>;

/**
 * What is drawn of the guides of a chart. A plot that none of its group stands on any more goes without a name; the scale
 * goes when fewer than half of the dated entities stand at their date, for then it says more that is wrong than right.
 */
export function sceneGuides(guides: Guides, around: Around): SceneGuides {
  const plots = namedPlots(guides, around);
  const strip = guides.undated && undatedPlot(guides.undated, around);
  const { scale, strays } = readScale(guides, around);
  return { plots: strip ? [...plots, strip] : plots, scale, strays };
}

/** Chart units from the left of the chart at which a moment stands. */
export function placeOfMoment({ first, last, left, right }: TimeScale, moment: number): number {
  return last > first ? left + ((moment - first) / (last - first)) * (right - left) : left;
}

/** The other way round. */
export function momentAt({ first, last, left, right }: TimeScale, x: number): number {
  return right > left ? first + ((x - left) / (right - left)) * (last - first) : first;
}

function namedPlots({ plots }: Guides, { scene, reading, words, whole }: Around): GuidePlot[] {
  const boxes = plots.map(boxOf);
  const [own, others] = [new Uint32Array(plots.length), new Uint32Array(plots.length)];
  const byKey = new Map(plots.flatMap((plot, at) => (plot.rest ? [] : [[plot.key, at] as const])));
  const rest = plots.findIndex((plot) => plot.rest);
  for (const node of standing(scene)) {
    const home = byKey.get(reading.keyOf(node.id)) ?? rest;
    const isHome = home >= 0 && contains(boxes[home] as Box, node);
    const at = isHome ? home : boxes.findIndex((box) => contains(box, node));
    const counts = isHome ? own : others;
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return plots.flatMap((plot, at): GuidePlot[] => {
    const [count, strangers] = [own[at] as number, others[at] as number];
    if (count === 0 && !whole) return [];
    const name = reading.plot(plot);
    const text = whole ? name : counted(name, { count, strangers }, words);
    return [{ box: boxes[at] as Box, text, isUndated: false }];
  });
}

function undatedPlot(
  undated: NonNullable<Guides['undated']>,
  { scene, reading, words, whole }: Around,
): GuidePlot | null {
  const box = boxOf(undated);
  const inside = [...standing(scene)].filter((node) => contains(box, node));
  const strangers = inside.filter(({ id }) => typeof reading.momentOf(id) === 'number').length;
  const count = inside.length - strangers;
  const name = words.say('guides.undated');
  if (whole) return { box, text: name, isUndated: true };
  return count === 0 ? null : { box, text: counted(name, { count, strangers }, words), isUndated: true };
}

function counted(
  name: string,
  { count, strangers }: { readonly count: number; readonly strangers: number },
  words: ChartWords,
): string {
  const number = (of: number) => showNumber(of, words.language);
  const own = `${name}  ${number(count)}`;
  return strangers === 0 ? own : `${own}  ${words.say('guides.strangers', { number: number(strangers) })}`;
}

function readScale({ scale, plots, undated }: Guides, around: Around): Pick<SceneGuides, 'scale' | 'strays'> {
  const box = boxAroundAll(plots.map(boxOf));
  const strays = new Map<Identifier, number>();
  if (!scale || !box) return { scale: null, strays };
  const strip = undated && boxOf(undated);
  let dated = 0;
  for (const node of placed(around)) {
    const moment = around.reading.momentOf(node.id);
    if (typeof moment !== 'number') continue;
    dated++;
    const x = placeOfMoment(scale, moment);
    const isAstray = Math.abs(x - node.x) > tolerance || (strip && contains(strip, node));
    if (isAstray) strays.set(node.id, x);
  }
  if (strays.size * 2 > dated) return { scale: null, strays: new Map() };
  return { scale: { ...scale, box, astray: strays.size }, strays };
}

/** Entities that stand somewhere themselves; a folded group stands in the midst of its members. */
function* standing({ nodes }: Scene): Iterable<SceneNode> {
  for (const node of nodes.values()) if (node.glyph.folded === null) yield node;
}

/** Where everything stands: a part of a chart says nothing of how true its scale is. */
function* placed({ scene, whole }: Around): Iterable<Pick<SceneNode, 'id' | 'x' | 'y'>> {
  if (!whole) yield* standing(scene);
  for (const [at, id] of whole?.ids.entries() ?? []) yield { id, x: whole?.x[at] ?? 0, y: whole?.y[at] ?? 0 };
}

function boxOf({ x, y, width, height }: Pick<Plot, 'x' | 'y' | 'width' | 'height'>): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
