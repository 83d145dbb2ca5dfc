import { annotationBox } from './annotation-shape.ts';
import { areasOf } from './areas.ts';
import { type Box, boxAround, boxAroundAll } from './box.ts';
import type { PictureOptions } from './canvas-props.ts';
import { type ChartLook, type Context2D, emptyHand, type Paint } from './chart-look.ts';
import type { Colours } from './colours.ts';
import { groupBox } from './group-box.ts';
import { keptClear } from './kept-clear.ts';
import type { LegendPart } from './legend-signs.ts';
import { detailAt } from './level-of-detail.ts';
import type { MeasureText } from './measure-text.ts';
import { paintOver } from './paint-over.ts';
import { paintFarLines } from './paint-far-lines.ts';
import { paintGround } from './paint-ground.ts';
import { type Bands, bandHeights, paintBands } from './picture-bands.ts';
import { SpriteCache } from './sprites.ts';
import { planText } from './text-plan.ts';
import { textRuler } from './text-ruler.ts';
import { axisHeight, timeAxis } from './time-axis.ts';
import { withImages } from './vector/filled-images.ts';
import { SvgContext } from './vector/svg-context.ts';
import type { SvgSheet } from './vector/svg-sheet.ts';
import type { ChartSheet } from './vector/chart-sheet.ts';
import { VectorSprites } from './vector/vector-sprites.ts';
import type { Size } from './viewport.ts';

/** What a picture is made from; `bodies` holds links and bodies, its top left in chart units. */
export interface PictureSource extends Pick<
  ChartLook,
  'scene' | 'guides' | 'geometry' | 'words' | 'drawing'
> {
  readonly colours: Colours;
  readonly legend: readonly LegendPart[];
  readonly bodies: { readonly image: Promise<Blob>; readonly left: number; readonly top: number };
}

const margin = { side: 156, end: 70 } as const;
const least: Size = { width: 640, height: 320 };
const nothing = { entities: new Set<string>(), links: new Set<string>() };

/**
 * The whole chart at 100 % times `scale` as PNG bytes: marking, title and summary above, legend and marking below.
 * All three surfaces are painted by the same strokes as on screen.
 */
export async function chartPicture(source: PictureSource, options: PictureOptions): Promise<Uint8Array> {
  const { width, height, ...plate } = plateOf(source, options);
  const { scale } = options;
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no room for a picture of this size');
  context.scale(scale, scale);
  const image = await createImageBitmap(await source.bodies.image);
  paintPicture(context, source, { ...plate, image, sprites: new SpriteCache(scale) });
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

/** Paints bodies and links as they stand in the chart on a context that takes every stroke. */
type PaintBodies = (context: Context2D) => void;

/** The same picture at 100 % as SVG: names are text, lines are lines, bitmaps are inside it, and it refers to nothing. */
export async function chartVector(
  source: PictureSource,
  options: PictureOptions,
  paintBodies: PaintBodies,
): Promise<ChartSheet> {
  const { width, height, ...plate } = plateOf({ ...source }, { ...options, scale: 1 });
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  const measure = (text: string, font: string) => {
    if (ruler) ruler.font = font;
    return ruler?.measureText(text).width ?? 0;
  };
  const sheet = { defined: [], fragments: new Map(), images: [], measure } satisfies SvgSheet;
  const bodies = new SvgContext(sheet);
  bodies.translate(-source.bodies.left, -source.bodies.top);
  paintBodies(bodies as unknown as Context2D);
  // any size: it is drawn at that very size
  const image = { width: 1000, height: 1000 } as ImageBitmap;
  sheet.fragments.set(image, { pieces: bodies.pieces, width: 1000, height: 1000 });
  const context = new SvgContext(sheet);
  const sprites = new VectorSprites(sheet);
  paintPicture(context as unknown as Context2D, source, { ...plate, image, sprites });
  const chart = { left: 0, top: plate.top, right: width, bottom: plate.top + plate.size.height };
  return { width, height, chart, defined: sheet.defined, pieces: await withImages(context.pieces, sheet) };
}

/** Where everything of a picture stands, at 100 %. */
function plateOf(source: PictureSource, options: PictureOptions) {
  const measure = textRuler(source.colours);
  const area = areaOf(source);
  const size = { width: area.right - area.left, height: area.bottom - area.top };
  const { legend, colours } = source;
  const bands = { ...options, legend, width: size.width, measure, colours };
  const heights = bandHeights(bands);
  const height = size.height + heights.top + heights.bottom;
  const { scale, labelSize } = options;
  return { width: size.width, height, area, size, bands, top: heights.top, measure, scale, labelSize };
}

interface Plate {
  readonly area: Box;
  readonly size: Size;
  readonly bands: Bands;
  /** Height of the band above. */
  readonly top: number;
  readonly image: ImageBitmap;
  readonly measure: MeasureText;
  readonly scale: number;
  readonly labelSize: number;
  readonly sprites: SpriteCache;
}

function paintPicture(context: Context2D, source: PictureSource, plate: Plate): void {
  paintBands(context, plate.bands, plate.size.height);
  context.translate(0, plate.top);
  paintChart(context, source, plate);
}

function paintChart(context: Paint['context'], source: PictureSource, plate: Plate): void {
  const { scene, guides, geometry, colours, bodies, words } = source;
  const { area, size, image, measure, scale, sprites } = plate;
  const viewport = { zoom: 1, x: -area.left, y: -area.top };
  const paint = { context, viewport, size, colours, measure, sprites };
  context.save();
  context.beginPath();
  context.rect(0, 0, size.width, size.height);
  context.clip();
  const free = { left: 0, top: 0, right: 0, bottom: 0 };
  paintGround(paint, { ...source, hand: emptyHand, covered: free });
  paintFarLines(paint, { scene, geometry, lit: null });
  const at = { x: bodies.left - area.left, y: bodies.top - area.top };
  context.drawImage(image, at.x, at.y, image.width / scale, image.height / scale);
  const axis = guides?.scale ? timeAxis(guides.scale, paint, free, words) : null;
  const plan = planText({
    scene,
    paths: geometry.paths(),
    marks: geometry.marks(),
    zoom: 1,
    detail: detailAt(1, plate.labelSize),
    area,
    lit: null,
    selected: nothing.entities,
    measure,
    kept: [...(axis ? [shifted(axis.box, area)] : []), ...keptClear({ scene, geometry }, 1)],
    areas: areasOf({ scene, guides, words }),
    free: area,
    seen: area,
    before: null,
  });
  paintOver(paint, { ...source, plan, lit: null, selection: nothing }, emptyHand, free);
  context.restore();
}

function raised(box: Box, by: number): Box {
  return { ...box, top: box.top - by };
}

function shifted(box: Box, { left, top }: Box): Box {
  return { left: box.left + left, top: box.top + top, right: box.right + left, bottom: box.bottom + top };
}

/** The chart with room for names around it, and at least as much as a title needs. */
function areaOf({ scene, guides, geometry }: PictureSource): Box {
  const nodes = [...scene.nodes.values()].map((node) => boxAround(node, node.size / 2, node.size / 2));
  const groups = scene.groups.flatMap((group) => groupBox(group, scene, geometry) ?? []);
  const annotations = [...scene.annotations.values()].map((one) => annotationBox(one));
  const plots = guides?.plots.map((plot) => plot.box) ?? [];
  const axis = guides?.scale ? [raised(guides.scale.box, axisHeight)] : [];
  const box =
    boxAroundAll([...nodes, ...groups, ...annotations, ...plots, ...axis]) ?? boxAround({ x: 0, y: 0 }, 0, 0);
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return boxAround(
    centre,
    Math.ceil(Math.max(least.width, box.right - box.left + 2 * margin.side) / 2),
    Math.ceil(Math.max(least.height, box.bottom - box.top + 2 * margin.end) / 2),
  );
}
