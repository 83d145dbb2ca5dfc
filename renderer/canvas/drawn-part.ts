import { isStill } from '../ui/motion.ts';
import type { Selection } from './canvas-props.ts';
import type { Drawing } from './drawing.ts';
import type { Geometry } from './geometry.ts';
import { litBy } from './lit.ts';
import type { LargeChart } from './overview/large-chart.ts';
import type { Scene } from './scene.ts';
import { isEmptyDiff, sceneDiff } from './scene-diff.ts';
import { emptyView, type SurfaceView } from './surface-view.ts';
import type { Size, Viewport } from './viewport.ts';

/** What is drawn one by one: all of a chart or, of a large one, what is near or selected. */
export class DrawnPart {
  readonly #drawing: Drawing;
  readonly #geometry: Geometry;
  readonly #large: LargeChart;
  #scene: Scene = emptyView.scene;
  /** What is lit now, and of what. */
  #lit: { readonly scene: Scene; readonly of: Scene; readonly selection: Selection } | null = null;

  constructor(drawing: Drawing, geometry: Geometry, large: LargeChart) {
    this.#drawing = drawing;
    this.#geometry = geometry;
    this.#large = large;
  }

  get scene(): Scene {
    return this.#scene;
  }

  /**
   * Brings the drawing in step with a view, and asks for the rows of a large chart that it lacks. Says whether anything was moved by an animation, anything else was changed,
   * or nothing at all.
   */
  show(view: SurfaceView, viewport: Viewport, size: Size): 'animated' | 'changed' | 'same' {
    const scene = this.#large.partOf(view, viewport, size);
    const before = this.#lit;
    if (before?.scene === view.scene && before.of === scene && before.selection === view.selection)
      return 'same';
    const isAnimated = scene !== this.#scene && this.#replace(scene);
    if (this.#large.overview?.isPartial) view.events.onNear(this.#large.wanted);
    this.#lit = { scene: view.scene, of: scene, selection: view.selection };
    this.#drawing.light(litBy(view.scene, view.selection), view.selection.links);
    return isAnimated ? 'animated' : 'changed';
  }

  /** Draws another scene; true when something is on its way to where it stands now. */
  #replace(after: Scene): boolean {
    const diff = sceneDiff(this.#scene, after);
    this.#scene = after;
    this.#geometry.reset(after);
    if (isEmptyDiff(diff)) return false;
    const isAnimated = !isStill();
    this.#drawing.show(after, diff, isAnimated);
    return isAnimated && diff.movedNodes.length > 0;
  }
}
