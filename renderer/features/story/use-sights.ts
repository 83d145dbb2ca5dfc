import { type RefObject, useEffect } from 'react';

import type { ChartCanvasHandle } from '../../canvas/canvas-props.ts';
import { now } from '../../session/session.ts';
import type { Telling } from '../../session/told-step.ts';

/** Brings what each step looks at into view, and in the end what was in view before. */
export function useSights(
  { chart, step, before }: Telling,
  canvas: RefObject<ChartCanvasHandle | null>,
): void {
  const { sight, head } = step;
  const former = before.sight;
  useEffect(() => {
    if (sight) canvas.current?.lookAt(sight);
    else canvas.current?.fit();
  }, [canvas, sight, head.id]);
  useEffect(
    () => () => {
      if (former && now().rows?.chart.id === chart) canvas.current?.lookAt(former);
    },
    [canvas, former, chart],
  );
}
