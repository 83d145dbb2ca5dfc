import { useMemo } from 'react';

import type { ChartCanvasProps } from './canvas-props.ts';
import { meantEvents } from './meant-events.ts';
import type { Scene } from './scene.ts';
import type { StandIns } from './stand-ins.ts';

/** What hands do to the drawing, told of the entities and links that are meant by it. */
export function useMeantEvents(props: ChartCanvasProps, scene: Scene, standIns: StandIns): ChartCanvasProps {
  return useMemo(() => meantEvents(props, scene, standIns), [props, scene, standIns]);
}
