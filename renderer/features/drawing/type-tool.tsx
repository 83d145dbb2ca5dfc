import { type PointerEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChartCanvasHandle } from '../../canvas/canvas-props.ts';
import { takeTool, write } from '../../session/drawing.ts';
import { useSession } from '../../session/session.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';

interface TypeToolProps {
  readonly type: string;
  readonly canvas: RefObject<ChartCanvasHandle | null>;
  readonly onChoose: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Farther than this a press becomes a drag, pixels. */
const clickReach = 4;

/** A type to put on the chart: dragged there, or pressed and then put there by the next press on the chart. */
export function TypeTool({ type, canvas, onChoose }: TypeToolProps) {
  const { t } = useTranslation();
  const names = useNames();
  const isOn = useSession(({ tool }) => tool?.kind === 'entity' && tool.type === type);
  const drag = useDrag((at) => drop(canvas.current, type, at));
  const label = t('drawing.put', { type: names.type(type) });
  return (
    <>
      <button
        type="button"
        className="drawing-tool"
        aria-label={label}
        aria-pressed={isOn}
        title={label}
        onClick={() => {
          if (!drag.hasDragged()) onChoose();
        }}
        {...drag.handlers}
      >
        <TypeIcon type={type} size={18} />
      </button>
      {drag.at && (
        <span className="drawing-ghost" style={{ left: drag.at.x, top: drag.at.y }} aria-hidden>
          <TypeIcon type={type} size={18} />
        </span>
      )}
    </>
  );
}

function drop(canvas: ChartCanvasHandle | null, type: string, { x, y }: Point): void {
  const isOnChart = document.elementFromPoint(x, y)?.closest('.chart-stage') !== null;
  if (!canvas || !isOnChart) return;
  takeTool(null);
  write({ kind: 'new-entity', type, ...canvas.chartPoint(x, y) });
}

/** Follows the pointer from a press to its release, and tells where it was let go after a drag. */
function useDrag(onDrop: (at: Point) => void) {
  const [start, setStart] = useState<Point | null>(null);
  const [at, setAt] = useState<Point | null>(null);
  const [dragged, setDragged] = useState(false);
  const pointOf = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y });
  const end = () => {
    setStart(null);
    setAt(null);
  };
  return {
    at,
    hasDragged: () => dragged,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart(pointOf(event));
        setDragged(false);
      },
      onPointerMove: (event: PointerEvent) => {
        if (!start) return;
        const point = pointOf(event);
        if (!at && Math.hypot(point.x - start.x, point.y - start.y) < clickReach) return;
        setAt(point);
        setDragged(true);
      },
      onPointerUp: (event: PointerEvent) => {
        if (at) onDrop(pointOf(event));
        end();
      },
      onPointerCancel: end,
    },
  };
}
