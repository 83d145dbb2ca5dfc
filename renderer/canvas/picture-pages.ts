import type { papers, PdfLayout } from '../../core/contract/settings.ts';
import type { Size } from './viewport.ts';

/** Sizes of paper upright, millimetres: ISO 216 and ANSI. */
const sizes: Readonly<Record<(typeof papers)[number], Size>> = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A2: { width: 420, height: 594 },
  A1: { width: 594, height: 841 },
  A0: { width: 841, height: 1189 },
  Letter: { width: 215.9, height: 279.4 },
};

/** Millimetres around a page, for its head and its foot, and that two pages beside each other both show. */
export const pageRoom = { margin: 8, head: 17, foot: 9, overlap: 10 } as const;
/** Millimetres of a pixel at 100 %: 96 to the inch. */
const pixel = 25.4 / 96;
/** So many pages at most: what would need more is drawn smaller. */
const mostPages = 64;

/** One page: which column and row of the picture it shows, and how far in that begins, millimetres. */
interface PageTile {
  readonly column: number;
  readonly row: number;
  readonly left: number;
  readonly top: number;
}

/** A picture on pages, millimetres: how large the paper, the part of it for the picture and the picture itself are. */
export interface PicturePages {
  readonly paper: Size;
  readonly frame: Size;
  readonly picture: Size;
  readonly columns: number;
  readonly rows: number;
  /** Row by row. */
  readonly tiles: readonly PageTile[];
}

/** How a picture of this many pixels stands on pages: as large as one page lets it, or at 100 % over as many as it takes. */
export function picturePages(pixels: Size, { paper, landscape, tiled }: PdfLayout): PicturePages {
  const upright = sizes[paper];
  const page = landscape ? { width: upright.height, height: upright.width } : upright;
  const frame = {
    width: page.width - 2 * pageRoom.margin,
    height: page.height - 2 * pageRoom.margin - pageRoom.head - pageRoom.foot,
  };
  const whole = { width: pixels.width * pixel, height: pixels.height * pixel };
  const fitting = Math.min(1, frame.width / whole.width, frame.height / whole.height);
  let scale = tiled ? 1 : fitting;
  while (scale > fitting && countAlong(whole, frame, scale).all > mostPages) scale *= 0.9;
  const picture = { width: whole.width * scale, height: whole.height * scale };
  const { columns, rows } = countAlong(whole, frame, scale);
  const tiles = Array.from({ length: columns * rows }, (_, at): PageTile => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    return {
      ...{ column, row },
      left: column * (frame.width - pageRoom.overlap),
      top: row * (frame.height - pageRoom.overlap),
    };
  });
  return { paper: page, frame, picture, columns, rows, tiles };
}

function countAlong(whole: Size, frame: Size, scale: number) {
  const columns = pagesAlong(whole.width * scale, frame.width);
  const rows = pagesAlong(whole.height * scale, frame.height);
  return { columns, rows, all: columns * rows };
}

/** Pages side by side for a length, each but the first showing the overlap again. */
function pagesAlong(length: number, frame: number): number {
  const step = frame - pageRoom.overlap;
  return length <= frame + 0.01 ? 1 : 1 + Math.ceil((length - frame - 0.01) / step);
}
