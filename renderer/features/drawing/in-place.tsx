import type { RefObject } from 'react';

import type { ChartCanvasHandle, WrittenSpot } from '../../canvas/canvas-props.ts';
import { write } from '../../session/drawing.ts';
import type { Writing } from '../../session/drawing-tool.ts';
import { AnnotationField } from './annotation-field.tsx';
import { LabelField } from './label-field.tsx';
import { NewEntityField } from './new-entity-field.tsx';
import { useSpot } from './use-spot.ts';

interface InPlaceProps {
  readonly canvas: RefObject<ChartCanvasHandle | null>;
  readonly writing: Writing;
}

const fieldWidth = 168;
const glyphHeight = 42;

/** A field on the chart, where what it is about stands: Enter keeps what is written, Esc leaves it as it was. */
export function InPlace({ canvas, writing }: InPlaceProps) {
  const spot = useSpot(canvas, writing);
  if (!spot) return null;
  const end = () => {
    write(null);
    canvas.current?.focus();
  };
  return (
    <div className={`in-place in-place-${writing.kind}`} style={placeOf(writing, spot)}>
      <Field writing={writing} onEnd={end} />
    </div>
  );
}

function Field({ writing, onEnd }: { readonly writing: Writing; readonly onEnd: () => void }) {
  switch (writing.kind) {
    case 'entity':
    case 'group':
      return <LabelField writing={writing} onEnd={onEnd} />;
    case 'new-entity':
      return <NewEntityField type={writing.type} x={writing.x} y={writing.y} onEnd={onEnd} />;
    case 'annotation':
    case 'new-annotation':
      return <AnnotationField writing={writing} onEnd={onEnd} />;
  }
}

/** Labels below their glyph, a name in the heading of its group, words where the annotation is. */
function placeOf({ kind }: Writing, { left, top, width, height }: WrittenSpot) {
  const middle = left + width / 2 - fieldWidth / 2;
  switch (kind) {
    case 'entity':
      return { left: middle, top: top + height + 3 };
    case 'new-entity':
      return { left: middle, top: top - glyphHeight / 2 };
    case 'group':
      return { left: left + 4, top };
    case 'annotation':
    case 'new-annotation':
      return { left, top, width: Math.max(140, width), height: Math.max(28, Math.min(height, 240)) };
  }
}
