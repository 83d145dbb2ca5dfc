import type { Identifier } from '../../core/case/identifier.ts';
import { type Frame, showsAll } from './framing.ts';
import { type Lighting, sameThread } from './lit.ts';
import { onlyEntity } from './selecting.ts';
import type { Stage } from './stage.ts';
import type { SurfaceView } from './surface-view.ts';

/** A chart as far as it is moved to show something. */
interface Movable {
  readonly view: SurfaceView;
  readonly stage: Stage;
  /** What of its canvas is free. */
  readonly free: Frame;
  readonly camera: {
    fit(only: ReadonlySet<Identifier>): void;
    bring(id: Identifier): void;
  };
}

/**
 * Moves a chart whose selection was another before so that it is seen: a thread that was just found from end to end; on
 * a large chart an entity that was selected elsewhere, for it is rarely in view.
 */
export function bringSelected(chart: Movable, before: Lighting): void {
  const { selection } = chart.view;
  const { thread } = selection;
  const { stage } = chart;
  if (thread && !sameThread(before.thread, thread)) {
    if (!showsAll(chart.view, thread.entities, stage.viewport, chart.free)) chart.camera.fit(thread.entities);
    return;
  }
  const only = stage.backed && !stage.moving ? onlyEntity(selection) : null;
  if (only !== null) chart.camera.bring(only);
}
