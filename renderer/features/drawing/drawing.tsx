import './drawing.css';
import type { RefObject } from 'react';

import type { ChartCanvasHandle } from '../../canvas/canvas-props.ts';
import { useSession } from '../../session/session.ts';
import { DrawingStrip } from './drawing-strip.tsx';
import { InPlace } from './in-place.tsx';

interface DrawingProps {
  readonly canvas: RefObject<ChartCanvasHandle | null>;
}

/** What stands over the chart while something is drawn: the strip to draw from, and what is written in place. */
export function Drawing({ canvas }: DrawingProps) {
  const isShown = useSession(({ settings, rows, tab, summary }) =>
    Boolean(settings.drawing && rows && tab === 'chart' && summary && !summary.readOnly),
  );
  const writing = useSession(({ writing: what, tab }) => (tab === 'chart' ? what : null));
  const chart = useSession(({ rows }) => rows?.chart.id);
  return (
    <>
      {isShown && (
        <div className="drawing-home">
          <DrawingStrip canvas={canvas} />
        </div>
      )}
      {writing && <InPlace key={`${chart} ${JSON.stringify(writing)}`} canvas={canvas} writing={writing} />}
    </>
  );
}
