import type { Identifier } from '../../core/case/identifier.ts';

/** Room that a glyph with its label needs, in chart units. */
const room = { x: 150, y: 110 } as const;

/** Tidy rows, about as wide as high, with their middle at this point. */
export function inRows(
  guests: readonly { readonly entity: Identifier }[],
  { x, y }: { readonly x: number; readonly y: number },
) {
  const columns = Math.ceil(Math.sqrt(guests.length * (room.y / room.x)));
  const lines = Math.ceil(guests.length / columns);
  return guests.map(({ entity }, index) => ({
    entity,
    x: Math.round(x + ((index % columns) - (columns - 1) / 2) * room.x),
    y: Math.round(y + (Math.floor(index / columns) - (lines - 1) / 2) * room.y),
  }));
}
