import type { Identifier } from '../../core/case/identifier.ts';
import { type Frame, viewFraming } from './framing.ts';
import type { Sight } from './canvas-props.ts';
import type { Geometry } from './geometry.ts';
import type { Stage } from './stage.ts';
import type { SurfaceView } from './surface-view.ts';
import { brought, centredOn, toChart, type Viewport, zoomRange } from './viewport.ts';

/** What a camera looks at, as it is at the moment it is asked. */
interface Looked {
  readonly stage: Stage;
  readonly geometry: Geometry;
  readonly view: SurfaceView;
  /** What panels leave free of the canvas. */
  readonly free: Frame;
}

/** Chooses what of a chart is in view: all of it until somebody wants to see something else. */
export class Camera {
  readonly #looked: Looked;
  #untouched = true;
  /** What is to be in view as soon as it is known how large the window is. */
  #awaited: Sight | null = null;

  constructor(looked: Looked) {
    this.#looked = looked;
  }

  /** Whether the chart is still shown as a whole, as nobody has wanted otherwise. */
  get isUntouched(): boolean {
    return this.#untouched;
  }

  /** The analyst has moved the view: from now on it is theirs, also when the window changes size. */
  touched(): void {
    this.#untouched = false;
  }

  /** Shows all of the chart, or part of it, as near as it fits, and leads the eye there. */
  fit(only?: ReadonlySet<Identifier>): void {
    const target = this.#framing(only);
    if (!target) return;
    this.#untouched = only === undefined;
    this.#looked.stage.glide(target);
  }

  /** Shows a chart that has just come: as it was seen last, or all of it. */
  begin(sight: Sight | null): void {
    this.#awaited = sight;
    this.#untouched = sight === null;
    this.fitAtOnce();
  }

  /** Shows all of the chart at once, unless somebody wants to see something else. */
  fitAtOnce(): void {
    const whole = this.#framing();
    if (!whole) return;
    const { stage, free } = this.#looked;
    stage.least = Math.min(zoomRange.least, whole.zoom / 2);
    if (this.#awaited) stage.go(centredOn(this.#awaited, free.size));
    else if (this.#untouched) stage.go(whole);
    this.#awaited = null;
  }

  /** What is in view. */
  get sight(): Sight {
    const { stage, free } = this.#looked;
    const { width, height } = free.size;
    return {
      ...toChart(stage.viewport, { x: width / 2, y: height / 2 }),
      zoom: stage.viewport.zoom,
    };
  }

  /** Moves the view so that this is in its middle. */
  lookAt(sight: Sight): void {
    this.touched();
    this.#looked.stage.glide(centredOn(sight, this.#looked.free.size));
  }

  zoomBy(factor: number): void {
    this.touched();
    const { width, height } = this.#looked.free.size;
    this.#looked.stage.zoomAt(factor, { x: width / 2, y: height / 2 });
  }

  /** Moves the view as little as it takes to show an entity. */
  bring(id: Identifier): void {
    const { stage, geometry, free } = this.#looked;
    const at = geometry.positionOf(id);
    if (at) stage.glide(brought(stage.viewport, at, free.size, free.insets));
  }

  #framing(only?: ReadonlySet<Identifier>): Viewport | null {
    return viewFraming(this.#looked.view, only ?? null, this.#looked.free);
  }
}
