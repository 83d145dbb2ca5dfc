import './link-line.css';
import type { Direction, Strength } from '../../core/case/link.ts';

interface LinkLineProps {
  readonly strength: Strength;
  readonly direction: Direction;
  readonly isCrossing: boolean;
  /** True when the arrow points away from the entity the line is listed under. */
  readonly isOutward?: boolean;
}

/** A link as the chart draws it, 34 px wide: dashes for strength, arrow for direction, thread and ticks across a border. */
export function LinkLine({ strength, direction, isCrossing, isOutward = true }: LinkLineProps) {
  const { left, right } = arrows(direction, isOutward);
  return (
    <svg
      className={`link-line link-${strength}${isCrossing ? ' link-crossing' : ''}`}
      width="34"
      height="12"
      viewBox="0 0 34 12"
      aria-hidden
    >
      <line x1={left ? 7 : 1} y1="6" x2={right ? 27 : 33} y2="6" />
      {right && <path d="M33 6 27 3v6z" />}
      {left && <path d="M1 6l6-3v6z" />}
      {isCrossing && <Ticks />}
    </svg>
  );
}

function arrows(direction: Direction, isOutward: boolean) {
  if (direction === 'none') return { left: false, right: false };
  if (direction === 'both') return { left: true, right: true };
  return { left: !isOutward, right: isOutward };
}

function Ticks() {
  return (
    <g>
      <rect x="14" y="4" width="6" height="4" />
      <path d="M14 10.5 16 1.5M18 10.5 20 1.5" />
    </g>
  );
}
