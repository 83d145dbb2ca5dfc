import type { Identifier } from '../../core/case/identifier.ts';
import type { Drawing } from './drawing.ts';
import type { Geometry } from './geometry.ts';
import type { Point } from './point.ts';
import { refusedDrops } from './refused-drops.ts';
import { allSnapped } from './snapped.ts';
import type { Stage } from './stage.ts';
import type { SurfaceView } from './surface-view.ts';

/** After this long a drag that no Change has confirmed is taken as refused. */
const refusedAfter = 3000;

/** The chart on which things are dragged, as it is at the moment it is asked. */
interface Dragged {
  readonly stage: Stage;
  readonly geometry: Geometry;
  readonly view: SurfaceView;
}

type Later = (delay: number, act: () => void) => void;

/** Moves entities about on the drawing and tells where they were let go of. */
export class Dragging {
  readonly #drawing: Drawing;
  readonly #chart: Dragged;
  readonly #later: Later;

  constructor(drawing: Drawing, chart: Dragged, later: Later) {
    this.#drawing = drawing;
    this.#chart = chart;
    this.#later = later;
    drawing.onDropped((places) => this.drop(places));
  }

  /** Says which entities the drag moves that is about to begin. */
  takeTogether(ids: ReadonlySet<Identifier>): void {
    this.#chart.stage.settle();
    this.#drawing.takeTogether(ids);
  }

  /** Draws entities elsewhere for the moment. */
  place(places: ReadonlyMap<Identifier, Point>): void {
    this.#drawing.place(places);
  }

  /** Tells where a hand let go of them; they go back where nobody confirms that. */
  drop(dropped: ReadonlyMap<Identifier, Point>): void {
    const { geometry, view } = this.#chart;
    const places = view.drawing.grid ? allSnapped(dropped) : dropped;
    if (places !== dropped) this.#drawing.place(places);
    view.events.onMove([...places].map(([entity, { x, y }]) => ({ entity, x, y })));
    this.#later(refusedAfter, () => {
      const positionOf = (id: Identifier) => geometry.positionOf(id);
      this.#drawing.putBack(refusedDrops(places, this.#chart.view.scene.nodes, positionOf));
    });
  }
}
