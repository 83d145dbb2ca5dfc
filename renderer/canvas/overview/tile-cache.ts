import { nameOf, type Tile } from './tiles.ts';

/** A drawn tile; one of an earlier version is better than nothing. */
export interface DrawnTile {
  readonly tile: Tile;
  readonly version: number;
  readonly image: ImageBitmap;
}

/** So many tiles are kept, one megabyte each; those used longest ago go first. */
const most = 72;

/** The tiles that have been drawn. */
export class TileCache {
  readonly #tiles = new Map<string, DrawnTile>();

  get(tile: Tile): DrawnTile | undefined {
    const name = nameOf(tile);
    const drawn = this.#tiles.get(name);
    if (!drawn) return undefined;
    this.#tiles.delete(name);
    this.#tiles.set(name, drawn);
    return drawn;
  }

  /** Whether a tile is there in this version. */
  has(tile: Tile, version: number): boolean {
    return this.#tiles.get(nameOf(tile))?.version === version;
  }

  keep(drawn: DrawnTile): void {
    const name = nameOf(drawn.tile);
    this.#tiles.get(name)?.image.close();
    this.#tiles.delete(name);
    this.#tiles.set(name, drawn);
    for (const [oldest, { image }] of this.#tiles) {
      if (this.#tiles.size <= most) return;
      image.close();
      this.#tiles.delete(oldest);
    }
  }

  clear(): void {
    for (const { image } of this.#tiles.values()) image.close();
    this.#tiles.clear();
  }
}
