import { type LevelPlan, levelPlan, type PlannedLines } from '../../../core/overview/level-plan.ts';
import type { OverviewPicture } from '../../../core/overview/overview-picture.ts';
import { drawDots, type FamilyColours } from './draw-dots.ts';
import { type Coverage, drawLines, type LineStroke } from './draw-lines.ts';
import { pixelsOf, scaleOf, type Tile } from './tiles.ts';
import { inkAt, layInk, type Rgb, toneCurve } from './tone.ts';

/** The colours of a theme that an overview takes. */
export interface OverviewColours {
  readonly link: Rgb;
  readonly thread: Rgb;
  /** In the order of `families`, then of the colours of looks. */
  readonly families: readonly FamilyColours[];
}

/** Lines drawn between two looks at the clock. */
const slice = 20_000;
/** Width of a link, chart units. */
const linkWidth = 1.4;
/** Side of the small picture that tells how dense the lines are, pixels. */
const sampleSide = 320;
/** So many lines of a kind are enough to tell. */
const mostSampled = 5000;
/** Share of the inked pixels that may be as dark as can be. */
const dense = 0.98;

/** Draws tiles of one picture; everything but the pixels themselves is kept between tiles. */
export class TilePainter {
  readonly #picture: OverviewPicture;
  readonly #colours: OverviewColours;
  readonly #plans = new Map<number, LevelPlan>();
  /** Ink of the densest places when the whole picture is seen, for plans with and without bundles. */
  readonly #density = new Map<boolean, number>();

  constructor(picture: OverviewPicture, colours: OverviewColours) {
    this.#picture = picture;
    this.#colours = colours;
  }

  planAt(level: number): LevelPlan {
    const plan = this.#plans.get(level) ?? levelPlan(this.#picture, scaleOf(level));
    this.#plans.set(level, plan);
    return plan;
  }

  /** Draws a tile in steps short enough to be stopped between; gives its RGBA pixels. */
  *draw(tile: Tile): Generator<undefined, Uint8ClampedArray<ArrayBuffer>> {
    const [box, scale] = [pixelsOf(tile), scaleOf(tile.level)];
    const plan = this.planAt(tile.level);
    const curve = toneCurve(this.#denseAt(plan, scale));
    const pixels = box.width * box.height;
    const inks = { grey: new Float32Array(pixels), thread: new Float32Array(pixels) };
    for (const planned of plan.lines) yield* draw(planned, { box, ink: inks[planned.ink] }, scale, plan.stub);
    const picture = new Uint8ClampedArray(4 * pixels);
    layInk(picture, { ink: inks.grey, colour: this.#colours.link, curve });
    yield;
    layInk(picture, { ink: inks.thread, colour: this.#colours.thread, curve: toneCurve(1) });
    yield;
    drawDots(picture, box, this.#picture.dots, scale, this.#colours.families);
    return picture;
  }

  /** Lines spread as one comes nearer: their ink thins out as the scale grows, and so stays even while one zooms. */
  #denseAt(plan: LevelPlan, scale: number): number {
    const { extent } = this.#picture;
    const whole = sampleSide / Math.max(extent.right - extent.left, extent.bottom - extent.top, 1);
    const most = this.#density.get(plan.bundled) ?? densityOf(plan, this.#picture, whole);
    this.#density.set(plan.bundled, most);
    return Math.max(1, (most * whole) / scale);
  }
}

function* draw({ lines, end }: PlannedLines, coverage: Coverage, scale: number, stub: number) {
  const weight = Math.min(1.2, Math.max(0.4, linkWidth * scale));
  for (let start = 0; start < end; start += slice) {
    drawLines(coverage, lines, { start, end: Math.min(end, start + slice), scale, weight, stub });
    yield;
  }
}

/** Some of the lines, each with the ink of those it stands for. */
function sampled(end: number, scale: number): LineStroke {
  const every = Math.max(1, Math.round(end / mostSampled));
  return { start: 0, end, scale, weight: 0.4 * every, stub: Infinity, every };
}

function densityOf(plan: LevelPlan, { extent }: OverviewPicture, scale: number): number {
  const box = {
    left: Math.floor(extent.left * scale),
    top: Math.floor(extent.top * scale),
    width: sampleSide + 2,
    height: sampleSide + 2,
  };
  const ink = new Float32Array(box.width * box.height);
  for (const { lines, end, ink: kind } of plan.lines)
    if (kind === 'grey') drawLines({ box, ink }, lines, sampled(end, scale));
  return inkAt(ink, dense);
}
