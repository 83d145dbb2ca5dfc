import type { Box } from './box.ts';
import type { Point } from './point.ts';
import type { Size } from './viewport.ts';

const sides = [
  'below',
  'right',
  'left',
  'above',
  'below-right',
  'below-left',
  'right-high',
  'right-low',
  'left-high',
  'left-low',
  'above-right',
  'above-left',
] as const;

/** Where a name stands beside its glyph. */
export type Side = (typeof sides)[number];

export interface SideSpot {
  readonly side: Side;
  readonly box: Box;
  /** What is to be overcome to stand here rather than below. */
  readonly reluctance: number;
}

const gap = 2;

const reluctances: Readonly<Record<Side, number>> = {
  below: 0,
  right: 6,
  left: 7,
  above: 9,
  'below-right': 8,
  'below-left': 9,
  'right-low': 10,
  'left-low': 11,
  'right-high': 11,
  'left-high': 12,
  'above-right': 13,
  'above-left': 14,
};

/** The twelve places for a text of this size around a glyph, in the order of preference roughly. Pixels. */
export function sideSpots(centre: Point, reach: Size, size: Size): SideSpot[] {
  return sides.map((side) => ({
    side,
    reluctance: reluctances[side],
    box: boxAt(centreOf(side, reach, size), centre, size),
  }));
}

/** How lines of different length stand under each other at this side. */
export function alignmentAt(side: Side): 'left' | 'center' | 'right' {
  if (side.startsWith('right')) return 'left';
  return side.startsWith('left') ? 'right' : 'center';
}

/** Centre of the text as seen from the centre of the glyph. */
function centreOf(side: Side, reach: Size, { width, height }: Size): Point {
  const beside = reach.width + gap - 1 + width / 2;
  const beyond = reach.height + gap + height / 2;
  const along = width * 0.32;
  const [main, shift] = side.split('-') as ['below' | 'above' | 'left' | 'right', string | undefined];
  if (main === 'below' || main === 'above') {
    const x = shift === undefined ? 0 : shift === 'right' ? along : -along;
    return { x, y: main === 'below' ? beyond : -beyond };
  }
  const y = shift === undefined ? 0 : (reach.height * 0.4 + 4 + height * 0.18) * (shift === 'low' ? 1 : -1);
  return { x: main === 'right' ? beside : -beside, y };
}

function boxAt(offset: Point, centre: Point, { width, height }: Size): Box {
  const [x, y] = [centre.x + offset.x, centre.y + offset.y];
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}
