import { type RefObject, useEffect, useState } from 'react';

import type { ChartCanvasHandle, WrittenSpot } from '../../canvas/canvas-props.ts';
import type { Writing } from '../../session/drawing-tool.ts';

/** Where on the page what is written stands, also while the view moves; null where it is not drawn. */
export function useSpot(canvas: RefObject<ChartCanvasHandle | null>, writing: Writing): WrittenSpot | null {
  const [spot, setSpot] = useState(() => spotFor(canvas.current, writing));
  useEffect(() => canvas.current?.onView(() => setSpot(spotFor(canvas.current, writing))), [canvas, writing]);
  return spot;
}

function spotFor(canvas: ChartCanvasHandle | null, writing: Writing): WrittenSpot | null {
  if (!canvas) return null;
  if (writing.kind === 'new-entity') return canvas.spotAt(writing);
  if (writing.kind !== 'new-annotation') return canvas.spotOf(writing);
  const { x, y, width, height } = writing.place;
  const [start, end] = [canvas.spotAt({ x, y }), canvas.spotAt({ x: x + width, y: y + height })];
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}
