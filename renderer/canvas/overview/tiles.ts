/** Width and height of a tile, device pixels. */
export const tileSide = 512;

/** One square of the chart at one level; column and row 0 begin at the origin of the chart. */
export interface Tile {
  readonly level: number;
  readonly column: number;
  readonly row: number;
}

/** A rectangle of device pixels, counted from the origin of the chart. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Device pixels for a chart unit at a level: two levels are a factor of two. */
export function scaleOf(level: number): number {
  return 2 ** (level / 2);
}

/** The level whose scale is nearest to this one. */
export function levelFor(scale: number): number {
  return Math.round(2 * Math.log2(scale));
}

export function nameOf({ level, column, row }: Tile): string {
  return `${level}/${column}/${row}`;
}

/** Where a tile lies at its own level. */
export function pixelsOf({ column, row }: Tile): PixelBox {
  return { left: column * tileSide, top: row * tileSide, width: tileSide, height: tileSide };
}

/** The tiles of a level that cover a part of the chart (chart units), those nearest to its middle first. */
export function tilesOver(
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  level: number,
): Tile[] {
  const unit = tileSide / scaleOf(level);
  const tiles: Tile[] = [];
  for (let row = Math.floor(box.top / unit); row * unit < box.bottom; row++)
    for (let column = Math.floor(box.left / unit); column * unit < box.right; column++)
      tiles.push({ level, column, row });
  const [x, y] = [(box.left + box.right) / 2 / unit - 0.5, (box.top + box.bottom) / 2 / unit - 0.5];
  const away = ({ column, row }: Tile) => Math.hypot(column - x, row - y);
  return tiles.sort((a, b) => away(a) - away(b));
}
