import { type Area, areasOf } from './areas.ts';
import type { Box } from './box.ts';
import type { ChartLook } from './chart-look.ts';
import type { Colours } from './colours.ts';
import { keptClear } from './kept-clear.ts';
import { type Detail, detailAt } from './level-of-detail.ts';
import type { MeasureText } from './measure-text.ts';
import { seenAreas } from './planned-areas.ts';
import { SpriteCache } from './sprites.ts';
import type { TextPlan } from './plan-request.ts';
import { planCovers, planText } from './text-plan.ts';
import { textRuler } from './text-ruler.ts';
import { timeAxis } from './time-axis.ts';
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
  /** What was seen of the parts of the ground when their names were placed. */
  #seenAreas = '';
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
    const ground = groundOf(planned, view, covered);
    const seen = JSON.stringify(seenAreas(ground.areas, zoom, ground.free));
    const serves = this.#plan !== null && !this.#stale && planCovers(this.#plan, zoom, shown);
    const isNamed = !atRest || seen === this.#seenAreas;
    if ((serves && isNamed) || !this.#measure || (this.#plan && !atRest)) return this.#plan;
    const { scene, geometry, lit, selection, drawing } = planned;
    const detail = detailAt(zoom, drawing.labelSize);
    this.#renewSprites(zoom, detail);
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
      kept: [...ground.kept, ...keptClear({ scene, geometry }, zoom)],
      ...{ areas: ground.areas, free: ground.free },
      seen: fromOrigin(seenOf(view.size, covered), view.viewport),
      before: this.#plan,
    });
    this.#seenAreas = seen;
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

/** What of the ground is named, where there is room for that, and what names keep clear of, in pixels from the origin. */
interface NamedGround {
  readonly areas: readonly Area[];
  readonly free: Box;
  readonly kept: readonly Box[];
}

function groundOf(planned: Planned, { viewport, size }: View, covered: Insets): NamedGround {
  const { guides, words } = planned;
  const axis = guides?.scale ? timeAxis(guides.scale, { viewport, size }, covered, words) : null;
  const top = axis ? axis.box.bottom : covered.top;
  const free = {
    left: covered.left,
    top,
    right: size.width - covered.right,
    bottom: size.height - covered.bottom,
  };
  return {
    areas: areasOf(planned),
    free: fromOrigin(free, viewport),
    kept: axis ? [fromOrigin(axis.box, viewport)] : [],
  };
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
