import { type PointerEvent, useRef, useState } from 'react';

import type { Wanted } from '../../../core/case/query.ts';
import { withEntity } from '../../session/pattern.ts';
import { addWantedLink, changePattern, choosePart } from '../../session/querying.ts';
import { boardBox, edge, type Point } from './board-shape.ts';

/** What the pointer is doing on the board: moving an entity, or drawing a link from one. */
export interface BoardDrag {
  readonly kind: 'move' | 'link';
  readonly at: number;
  readonly point: Point;
  /** The board stays still under the hand. */
  readonly box: ReturnType<typeof boardBox>;
}

/** Hears the pointer on the board; what it changes is kept when it lets go. */
export function useBoardHands(pattern: Wanted, isFixed: boolean) {
  const [drag, setDrag] = useState<BoardDrag | null>(null);
  const grip = useRef<Point>({ x: 0, y: 0 });
  const box = drag?.box ?? boardBox(pattern);

  const begin = (event: PointerEvent<SVGElement>, at: number, kind: BoardDrag['kind']) => {
    const entity = pattern.entities[at];
    const svg = event.currentTarget.ownerSVGElement;
    if (!entity || !svg || event.button !== 0) return;
    event.stopPropagation();
    choosePart({ kind: 'entity', at });
    if (isFixed) return;
    svg.setPointerCapture(event.pointerId);
    const point = pointOn(svg, event);
    grip.current = kind === 'move' ? { x: point.x - entity.x, y: point.y - entity.y } : { x: 0, y: 0 };
    setDrag({ kind, at, box, point: kind === 'move' ? { x: entity.x, y: entity.y } : point });
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (!drag) return;
    const { x, y } = pointOn(event.currentTarget, event);
    setDrag({ ...drag, point: { x: x - grip.current.x, y: y - grip.current.y } });
  };
  const end = () => {
    if (drag) finish(pattern, drag);
    setDrag(null);
  };
  return { drag, box, begin, move, end, cancel: () => setDrag(null) };
}

function finish(pattern: Wanted, { kind, at, point }: BoardDrag): void {
  const entity = pattern.entities[at];
  if (!entity) return;
  const [x, y] = [Math.round(point.x), Math.round(point.y)];
  if (kind === 'link') {
    const target = pattern.entities.find((other) => Math.hypot(other.x - x, other.y - y) < edge);
    if (target && target !== entity) void addWantedLink(entity.name, target.name);
  } else if (x !== entity.x || y !== entity.y)
    void changePattern(withEntity(pattern, at, { ...entity, x, y }));
}

function pointOn(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): Point {
  const matrix = svg.getScreenCTM();
  if (!matrix) return { x: 0, y: 0 };
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { x, y };
}
