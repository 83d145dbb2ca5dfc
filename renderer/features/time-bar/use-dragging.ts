import { type PointerEvent, useRef, useState } from 'react';

import type { WrittenSpan } from '../../../core/facets/written-span.ts';
import { moved, placeAt, type Places, rangeOf } from './time-scale.ts';

interface Drag {
  readonly kind: 'from' | 'to' | 'all' | 'new';
  /** Where it began, and what was chosen then. */
  readonly at: number;
  readonly places: Places;
}

interface DraggingInput {
  readonly units: readonly WrittenSpan[];
  /** Of the axis, in pixels. */
  readonly width: number;
  readonly places: Places;
  readonly hasRange: boolean;
  /** Whether the range is wanted while it is dragged, not only at the end. */
  readonly isLive: boolean;
  readonly onRange: (range: WrittenSpan | null) => void;
}

/** How close to an edge takes hold of it, in pixels. */
const reach = 7;

/** Takes hold of an edge of the range, of the range, or draws out a new one; `places` are those to draw. */
export function useDragging({ units, width, places, hasRange, isLive, onRange }: DraggingInput) {
  const drag = useRef<Drag | null>(null);
  const [draft, setDraft] = useState<Places | null>(null);
  const placed = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, at: placeAt(units, width, event.clientX - left) };
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const { x, at } = placed(event);
    const kind = kindAt(x, { width, count: units.length, places, hasRange });
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { kind, at, places: kind === 'new' ? { from: at, to: at } : places };
    setDraft(drag.current.places);
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const next = dragged(drag.current, placed(event).at, units.length);
    if (next.from === draft?.from && next.to === draft.to) return;
    setDraft(next);
    if (isLive) onRange(rangeOf(units, next));
  };
  const end = () => {
    if (drag.current && draft) onRange(rangeOf(units, draft));
    drag.current = null;
    setDraft(null);
  };
  return { places: draft ?? places, isDragging: draft !== null, begin, move, end };
}

interface At extends Pick<DraggingInput, 'width' | 'places' | 'hasRange'> {
  readonly count: number;
}

function kindAt(x: number, { width, count, places, hasRange }: At): Drag['kind'] {
  const [left, right] = [(places.from / count) * width, ((places.to + 1) / count) * width];
  if (Math.abs(x - left) <= reach) return 'from';
  if (Math.abs(x - right) <= reach) return 'to';
  return hasRange && x > left && x < right ? 'all' : 'new';
}

function dragged({ kind, at, places }: Drag, now: number, count: number): Places {
  if (kind === 'all') return moved(places, now - at, count);
  const [from, to] = {
    from: [now, places.to] as const,
    to: [places.from, now] as const,
    new: [at, now] as const,
  }[kind];
  return { from: Math.min(from, to), to: Math.max(from, to) };
}
