import type { EdgeSingular } from 'cytoscape';

import type { LinkPath } from './link-path.ts';
import type { Point } from './point.ts';

/** Cytoscape's own types promise points where it has none yet. */
interface DrawnLink {
  sourceEndpoint(): Point | undefined;
  targetEndpoint(): Point | undefined;
  controlPoints(): readonly Point[] | undefined;
}

/** What Cytoscape worked out for a link when it painted it last, which its types leave out. */
interface PaintedLink {
  readonly _private: {
    readonly rscratch: {
      readonly edgeType?: string;
      readonly arrowStartX?: number;
      readonly arrowStartY?: number;
      readonly arrowEndX?: number;
      readonly arrowEndY?: number;
      /** x and y of each, interleaved. */
      readonly ctrlpts?: readonly number[] | null;
    };
  };
}

/** What Cytoscape calls the links that are bent by control points. */
const bent: ReadonlySet<string> = new Set(['bezier', 'multibezier', 'self', 'compound']);

/** How a link runs, worked out anew; undefined where nothing is drawn. */
export function courseOf(link: DrawnLink): LinkPath | undefined {
  const [start, end] = [link.sourceEndpoint(), link.targetEndpoint()];
  if (!start || !end || Number.isNaN(start.x + start.y + end.x + end.y)) return undefined;
  return {
    start: { ...start },
    end: { ...end },
    controls: (link.controlPoints() ?? []).map((at) => ({ ...at })),
  };
}

/** How a link ran when it was painted: to be asked while that is this moment, when asking Cytoscape would have it work out everything again. */
export function paintedCourseOf(link: EdgeSingular): LinkPath | undefined {
  const [{ _private }] = link as unknown as readonly [PaintedLink];
  const { edgeType = '', arrowStartX, arrowStartY, arrowEndX, arrowEndY, ctrlpts } = _private.rscratch;
  const [start, end] = [pointAt(arrowStartX, arrowStartY), pointAt(arrowEndX, arrowEndY)];
  if (!start || !end) return courseOf(link);
  // one that has become straight keeps what it was bent by
  return { start, end, controls: bent.has(edgeType) ? pointsIn(ctrlpts ?? []) : [] };
}

function pointAt(x: number | undefined, y: number | undefined): Point | null {
  return x === undefined || y === undefined || Number.isNaN(x + y) ? null : { x, y };
}

function pointsIn(pairs: readonly number[]): Point[] {
  return Array.from({ length: pairs.length / 2 }, (_, at) => ({
    x: pairs[2 * at] ?? NaN,
    y: pairs[2 * at + 1] ?? NaN,
  }));
}
