import type { Box } from './box.ts';
import type { ChartLook } from './chart-look.ts';
import type { Colours } from './colours.ts';
import { keptClear } from './kept-clear.ts';
import { type Detail, detailAt } from './level-of-detail.ts';
import type { MeasureText } from './measure-text.ts';
import { regionNames } from './region-names.ts';
import { SpriteCache } from './sprites.ts';
import type { TextPlan } from './plan-request.ts';
import { planCovers, planText } from './text-plan.ts';
import { textRuler } from './text-ruler.ts';
import { chartBox, type Insets, type Size, type Viewport } from './viewport.ts';

type Planned = Omit<ChartLook, 'plan'>;

interface View {
  readonly viewport: Viewport;
  readonly size: Size;
}

/** Keeps the plan of the texts in step with the chart, and the sprites that were painted for it. */
export class TextPlanner {
  #plan: TextPlan | null = null;
  #stale = true;
  #measure: MeasureText | null = null;
  #sprites = new SpriteCache(1);

  /** Names have to be placed anew: something was added, moved, renamed or selected. */
  expire(): void {
    this.#stale = true;
  }

  /** Another theme, or the fonts have arrived: nothing measured or painted so far is good. */
  restart(colours: Colours): void {
    this.#measure = textRuler(colours);
    this.#sprites = new SpriteCache(devicePixelRatio);
    this.#stale = true;
  }

  /** Null until the fonts are there. */
  get measure(): MeasureText | null {
    return this.#measure;
  }

  get sprites(): SpriteCache {
    return this.#sprites;
  }

  /** The plan to paint by; made anew if it must be and the chart is `atRest`. Null until the fonts are there. */
  planFor(planned: Planned, view: View, covered: Insets, atRest: boolean): TextPlan | null {
    const { zoom } = view.viewport;
    const shown = chartBox(view.viewport, view.size);
    const serves = this.#plan !== null && !this.#stale && planCovers(this.#plan, zoom, shown);
    if (serves || !this.#measure || (this.#plan && !atRest)) return this.#plan;
    const { scene, words, geometry, lit, selection, drawing } = planned;
    const detail = detailAt(zoom, drawing.labelSize);
    this.#renewSprites(zoom, detail);
    const names = regionNames(scene, words, view, covered, this.#measure);
    this.#plan = planText({
      scene,
      lit,
      zoom,
      paths: geometry.paths(),
      marks: geometry.marks(),
      detail,
      area: withSurroundings(shown),
      selected: selection.entities,
      measure: this.#measure,
      kept: [
        ...names.map(({ box }) => fromOrigin(box, view.viewport)),
        ...keptClear({ scene, geometry }, zoom),
      ],
      seen: fromOrigin(seenOf(view.size, covered), view.viewport),
      before: this.#plan,
    });
    this.#stale = false;
    return this.#plan;
  }

  /** Lets go of sprites that were painted for another size. */
  #renewSprites(zoom: number, { nameScale }: Detail): void {
    const isSame = this.#plan?.zoom === zoom && this.#plan.detail.nameScale === nameScale;
    if (!isSame || this.#sprites.ratio !== devicePixelRatio)
      this.#sprites = new SpriteCache(devicePixelRatio);
  }
}

/** What panels leave free of a canvas, without its very rim. */
function seenOf({ width, height }: Size, { top, bottom }: Insets): Box {
  return { left: 4, top: Math.min(top, 4), right: width - 4, bottom: height - bottom + 8 };
}

/** Half a view more on every side, so that short pans need no new plan. */
function withSurroundings({ left, top, right, bottom }: Box): Box {
  const [width, height] = [(right - left) / 2, (bottom - top) / 2];
  return { left: left - width, top: top - height, right: right + width, bottom: bottom + height };
}

function fromOrigin(box: Box, { x, y }: Viewport): Box {
  return { left: box.left - x, top: box.top - y, right: box.right - x, bottom: box.bottom - y };
}
