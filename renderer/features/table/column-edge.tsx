import type { PointerEvent } from 'react';

import { fittingWidth, type ShownColumn, widthOf } from '../../session/shown-column.ts';
import { look, tabling, tryWidth } from '../../session/tabling.ts';

/** The edge of a heading that widens its column when it is dragged; pressed twice, it takes its usual width. */
export function ColumnEdge({ column }: { readonly column: ShownColumn }) {
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const edge = event.currentTarget;
    const from = event.clientX;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = ({ clientX }) => tryWidth(column.id, fittingWidth(column.width + clientX - from));
    edge.onpointerup = () => {
      edge.onpointermove = edge.onpointerup = null;
      keep();
    };
  };
  return (
    <span
      className="column-edge"
      aria-hidden
      draggable={false}
      onPointerDown={begin}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => {
        event.stopPropagation();
        tryWidth(column.id, widthOf(tabling().kind, column.id));
        keep();
      }}
    />
  );
}

/** Remembers the widths as they are now. */
function keep(): void {
  const { kind, looks } = tabling();
  look({ columns: looks[kind].columns });
}
