import type { Identifier } from '../../core/case/identifier.ts';
import type { Box } from './box.ts';
import type { DrawnPart } from './drawn-part.ts';
import type { Geometry } from './geometry.ts';
import { type Hit, hitTest, nodesIn } from './hit-test.ts';
import { standingInside } from './lasso.ts';
import type { LargeChart } from './overview/large-chart.ts';
import type { Point } from './point.ts';
import type { Stage } from './stage.ts';
import type { SurfaceView } from './surface-view.ts';

/** The chart that is searched, as it is at the moment it is asked. */
interface Searched {
  readonly view: SurfaceView;
  readonly stage: Stage;
  readonly geometry: Geometry;
  readonly large: LargeChart;
}

/** Finds what lies where on a chart, whether it is drawn one by one or as a dot. Chart units. */
export class Finder {
  readonly #part: DrawnPart;
  readonly #chart: Searched;

  /** `part` is what of the chart is drawn one by one. */
  constructor(part: DrawnPart, chart: Searched) {
    this.#part = part;
    this.#chart = chart;
  }

  /** What lies at a point. */
  hitAt(point: Point): Hit | null {
    const { geometry, large, stage, view } = this.#chart;
    const { zoom } = stage.viewport;
    const hit = hitTest(this.#part.scene, geometry, point, zoom, view.drawing.marked);
    const dot = hit ? null : large.at(point, zoom);
    return dot === null ? hit : { kind: 'dot', id: dot };
  }

  /** The entities in a box. */
  entitiesIn(box: Box): readonly Identifier[] {
    const { geometry, large } = this.#chart;
    return large.overview?.within(box) ?? nodesIn(this.#part.scene, geometry, box);
  }

  /** The entities inside a closed line. */
  entitiesInside(line: readonly Point[]): readonly Identifier[] {
    return standingInside(
      line,
      (id) => this.#chart.geometry.positionOf(id),
      (box) => this.entitiesIn(box),
    );
  }
}
