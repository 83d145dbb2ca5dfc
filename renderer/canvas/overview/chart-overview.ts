import type { Identifier } from '../../../core/case/identifier.ts';
import type { OverviewData } from '../../../core/overview/overview-data.ts';
import { PointGrid } from '../../../core/overview/point-grid.ts';
import { type Box, boxAround, grown } from '../box.ts';
import type { Point } from '../point.ts';
import { chartBox, type Size, type Viewport } from '../viewport.ts';

/** So many entities in view are near enough to read, and are drawn one by one. */
export const mostNear = 200;
/** Room around the view that is drawn with it, a share of its longer side. */
const margin = 0.12;

/** Says what is where on a large chart, without its rows. Chart units. */
export class ChartOverview {
  readonly data: OverviewData;
  /** Whether the rows of only some of its entities are here. */
  readonly isPartial: boolean;
  readonly #grid: PointGrid;
  #positions: ReadonlyMap<Identifier, number> | null = null;

  constructor(data: OverviewData, isPartial: boolean) {
    this.data = data;
    this.isPartial = isPartial;
    this.#grid = new PointGrid(data.x, data.y);
  }

  get extent(): Box {
    return this.#grid.extent;
  }

  placeOf(id: Identifier): Point | undefined {
    const at = this.#indexes.get(id);
    return at === undefined ? undefined : { x: this.data.x[at] ?? 0, y: this.data.y[at] ?? 0 };
  }

  /** The glyph of an entity and a little around it. */
  boxOf(id: Identifier): Box | undefined {
    const place = this.placeOf(id);
    const half = this.sizeOf(id) / 2 + 8;
    return place && boxAround(place, half, half);
  }

  /** How large the glyph of an entity is; 0 where it is not on the chart. */
  sizeOf(id: Identifier): number {
    return this.data.sizes[this.#indexes.get(id) ?? -1] ?? 0;
  }

  /** The entities in and around a view, or null while those in view are more than can be read. */
  near(viewport: Viewport, size: Size): readonly Identifier[] | null {
    const view = chartBox(viewport, size);
    const seen = this.#grid.within(view, mostNear + 1);
    if (seen.length > mostNear) return null;
    const room = grown(view, margin * Math.max(view.right - view.left, view.bottom - view.top));
    const around = this.#grid.within(room, mostNear + 1);
    return this.#named(around.length > mostNear ? seen : around);
  }

  /** Some entities and those they are linked with, these first, no more than `most` in all. */
  around(ids: Iterable<Identifier>, most: number): readonly Identifier[] {
    const { from, to } = this.data;
    const chosen = new Set([...ids].flatMap((id) => this.#indexes.get(id) ?? []));
    const found = new Set(chosen);
    for (let link = 0; link < from.length && found.size < most; link++) {
      const [a, b] = [from[link] ?? 0, to[link] ?? 0];
      if (chosen.has(a)) found.add(b);
      else if (chosen.has(b)) found.add(a);
    }
    return this.#named([...found].slice(0, most));
  }

  within(box: Box): readonly Identifier[] {
    return this.#named(this.#grid.within(box));
  }

  /** The entity whose glyph covers a place, or comes nearest within `reach`. */
  at({ x, y }: Point, reach: number): Identifier | null {
    return this.data.ids[this.#grid.nearest(x, y, reach)] ?? null;
  }

  get #indexes(): ReadonlyMap<Identifier, number> {
    this.#positions ??= new Map(this.data.ids.map((id, at) => [id, at]));
    return this.#positions;
  }

  #named(found: readonly number[]): Identifier[] {
    return found.flatMap((at) => this.data.ids[at] ?? []);
  }
}
