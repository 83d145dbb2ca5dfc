import './divider.css';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface DividerProps {
  readonly label: string;
  /** Which way the divider moves. */
  readonly axis: 'x' | 'y';
  /** The panel's size in pixels and its bounds. */
  readonly size: number;
  readonly least: number;
  readonly most: number;
  /** True when the panel grows as the divider moves left or up. */
  readonly isReversed?: boolean;
  /** While dragging. */
  readonly onTry: (size: number) => void;
  /** At the end. */
  readonly onChange: (size: number) => void;
}

const step = 16;

/** The edge of a panel, dragged or moved with the arrow keys. */
export function Divider({ label, axis, size, least, most, isReversed = false, ...rest }: DividerProps) {
  const { onTry, onChange } = rest;
  const start = useRef<{ at: number; size: number } | null>(null);
  const within = (wanted: number) => Math.round(Math.min(most, Math.max(least, wanted)));
  const sign = isReversed ? -1 : 1;
  const at = (event: PointerEvent) => (axis === 'x' ? event.clientX : event.clientY);
  const dragged = (event: PointerEvent) =>
    start.current && within(start.current.size + sign * (at(event) - start.current.at));

  const begin = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { at: at(event), size };
  };
  const move = (event: PointerEvent) => {
    const wanted = dragged(event);
    if (wanted !== null) onTry(wanted);
  };
  const end = (event: PointerEvent) => {
    const wanted = dragged(event);
    start.current = null;
    if (wanted !== null) onChange(wanted);
  };
  const press = (event: KeyboardEvent) => {
    const [less, more] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const way = event.key === more ? 1 : event.key === less ? -1 : 0;
    if (way !== 0) onChange(within(size + sign * way * step));
  };
  return (
    <div
      className={`divider divider-${axis}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onKeyDown={press}
    />
  );
}
