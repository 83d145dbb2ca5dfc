import { threadInk } from '../../../core/overview/inks.ts';
import { type LevelPlan, levelPlan, type PlannedLines } from '../../../core/overview/level-plan.ts';
import { usualWidth } from '../../../core/overview/overview-data.ts';
import type { OverviewPicture } from '../../../core/overview/overview-picture.ts';
import { drawDots, type FamilyColours } from './draw-dots.ts';
import { drawLines, type InkedBox, type LineStroke } from './draw-lines.ts';
import { InkSheet } from './ink-sheet.ts';
import { pixelsOf, scaleOf, type Tile, tileSide } from './tiles.ts';
import { clearPicture, layInk, type Rgb, type Tone, toneCurve, toneOf } from './tone.ts';

/** The colours of a theme that an overview takes. */
export interface OverviewColours {
  /** In the order of inks: usual, red, then the colours of looks. */
  readonly inks: readonly Rgb[];
  /** In the order of `families`, then of the colours of looks. */
  readonly families: readonly FamilyColours[];
}

/** What is drawn at a level, and how ink looks there. */
interface Level {
  readonly plan: LevelPlan;
  /** By ink. */
  readonly tones: ReadonlyMap<number, Tone>;
}

/** Lines drawn between two looks at the clock. */
const slice = 20_000;
/** Side of the small picture that tells how dense the lines are, pixels. */
const sampleSide = 320;
/** So many lines of a kind are enough to tell. */
const mostSampled = 5000;
/** Share of the inked pixels that may be as dark as can be. */
const dense = 0.98;
const threadCurve = toneCurve(1);

/** Draws tiles of one picture, one at a time; everything but the pixels themselves is kept between tiles. */
export class TilePainter {
  readonly #picture: OverviewPicture;
  readonly #colours: OverviewColours;
  readonly #sheet = new InkSheet(tileSide, tileSide);
  readonly #levels = new Map<number, Level>();
  /** Ink of the densest places when the whole picture is seen, by how many pixels long stubs are then. */
  readonly #density = new Map<number, number>();

  constructor(picture: OverviewPicture, colours: OverviewColours) {
    this.#picture = picture;
    this.#colours = colours;
  }

  planAt(level: number): LevelPlan {
    return this.#level(level).plan;
  }

  /** Draws a tile in steps short enough to be stopped between; gives its RGBA pixels. */
  *draw(tile: Tile): Generator<undefined, Uint8ClampedArray<ArrayBuffer>> {
    const [box, scale] = [pixelsOf(tile), scaleOf(tile.level)];
    const { plan, tones } = this.#level(tile.level);
    const picture = clearPicture(box.width * box.height);
    for (const { ink, lines } of plan.inks) {
      this.#sheet.clear();
      for (const planned of lines) yield* draw(planned, { box, sheet: this.#sheet }, scale, plan.stub);
      const tone = tones.get(ink);
      if (tone) layInk(picture, this.#sheet, tone);
      yield;
    }
    drawDots(picture.bytes, box, this.#picture.dots, scale, this.#colours.families);
    return picture.bytes;
  }

  #level(level: number): Level {
    const known = this.#levels.get(level);
    if (known) return known;
    const plan = levelPlan(this.#picture, scaleOf(level));
    const curve = toneCurve(this.#denseAt(plan, scaleOf(level)));
    const tones = plan.inks.map(({ ink }) => {
      const colour = this.#colours.inks[ink] ?? ([0, 0, 0] as const);
      return [ink, toneOf(colour, ink === threadInk ? threadCurve : curve)] as const;
    });
    const made = { plan, tones: new Map(tones) };
    this.#levels.set(level, made);
    return made;
  }

  /** Lines spread as one comes nearer: their ink thins out as the scale grows, and so stays even while one zooms. */
  #denseAt(plan: LevelPlan, scale: number): number {
    const { extent } = this.#picture;
    const whole = sampleSide / Math.max(extent.right - extent.left, extent.bottom - extent.top, 1);
    const stub = (plan.stub * whole) / scale;
    const most = this.#density.get(stub) ?? densityOf(plan, this.#picture, whole, stub);
    this.#density.set(stub, most);
    return Math.max(1, (most * whole) / scale);
  }
}

function* draw({ lines, end }: PlannedLines, inked: InkedBox, scale: number, stub: number) {
  const weight = Math.min(1.2, Math.max(0.4, usualWidth * scale));
  for (let start = 0; start < end; start += slice) {
    drawLines(inked, lines, { start, end: Math.min(end, start + slice), scale, weight, stub });
    yield;
  }
}

/** Some of the lines, each with the ink of those it stands for. */
function sampled(end: number, scale: number, stub: number): LineStroke {
  const every = Math.max(1, Math.round(end / mostSampled));
  return { start: 0, end, scale, weight: 0.4 * every, stub, every };
}

function densityOf(plan: LevelPlan, { extent }: OverviewPicture, scale: number, stub: number): number {
  const side = sampleSide + 2;
  const box = {
    left: Math.floor(extent.left * scale),
    top: Math.floor(extent.top * scale),
    width: side,
    height: side,
  };
  const sheet = new InkSheet(side, side);
  for (const { ink, lines } of plan.inks)
    if (ink !== threadInk)
      for (const planned of lines)
        drawLines({ box, sheet }, planned.lines, sampled(planned.end, scale, stub));
  return sheet.inkAt(dense);
}
