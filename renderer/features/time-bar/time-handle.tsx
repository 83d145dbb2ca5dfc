import type { KeyboardEvent } from 'react';

interface TimeHandleProps {
  readonly side: 'from' | 'to';
  readonly label: string;
  /** Which unit it stands at, from 0 to `most`. */
  readonly place: number;
  readonly most: number;
  /** The unit in words. */
  readonly textOf: (place: number) => string;
  readonly onPlace: (place: number) => void;
}

const page = 8;

/** An end of the range: the arrow keys move it a unit, Page keys several; Home and End to the ends of the axis. */
export function TimeHandle({ side, label, place, most, textOf, onPlace }: TimeHandleProps) {
  const press = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: place - 1,
      ArrowDown: place - 1,
      ArrowRight: place + 1,
      ArrowUp: place + 1,
      PageDown: place - page,
      PageUp: place + page,
      Home: 0,
      End: most,
    };
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onPlace(Math.min(most, Math.max(0, wanted)));
  };
  return (
    <div
      className={`time-handle time-${side}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={place}
      aria-valuetext={textOf(place)}
      onKeyDown={press}
    />
  );
}
