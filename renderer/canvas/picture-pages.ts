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
export const pageRoom = { margin: 8, head: 18, foot: 14, overlap: 10 } as const;
/** Millimetres of a pixel at 100 %: 96 to the inch. */
const pixel = 25.4 / 96;
/** So many pages at most: what would need more is drawn smaller. */
export const mostPages = 64;
/** A small chart is not blown up more than this to fill its paper. */
const largest = 3;

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
  /** Of 100 %. */
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
  /** Row by row. */
  readonly tiles: readonly PageTile[];
}

/** A picture to put on paper, pixels at 100 %: with its legend, and the chart alone, which is what several pages show. */
export interface Pictured {
  readonly whole: Size;
  readonly chart: Size;
}

/** How a picture stands on pages; what needs more pages than anybody would glue is drawn smaller. */
export function picturePages({ whole, chart }: Pictured, layout: PdfLayout): PicturePages {
  const upright = sizes[layout.paper];
  const paper = layout.landscape ? { width: upright.height, height: upright.width } : upright;
  const frame = {
    width: paper.width - 2 * pageRoom.margin,
    height: paper.height - 2 * pageRoom.margin - pageRoom.head - pageRoom.foot,
  };
  const fitting = fittingInto(frame, whole);
  const isOne = layout.size === 'page' || (layout.size === 'sheets' && layout.columns * layout.rows === 1);
  if (isOne || (layout.size === 'scale' && layout.percent / 100 <= fitting)) {
    const scale = layout.size === 'scale' ? layout.percent / 100 : Math.min(largest, fitting);
    return laidOut({ paper, frame, of: whole, scale });
  }
  if (layout.size === 'scale')
    return laidOut({ paper, frame, of: chart, scale: fewEnough(layout.percent / 100, frame, chart) });
  const { columns, rows } = layout;
  const room = { width: along(columns, frame.width), height: along(rows, frame.height) };
  return laidOut({ paper, frame, of: chart, scale: Math.min(largest, fittingInto(room, chart)) });
}

interface Laying {
  readonly paper: Size;
  readonly frame: Size;
  readonly of: Size;
  readonly scale: number;
}

/** The picture in the middle of the pages it takes. */
function laidOut({ paper, frame, of, scale }: Laying): PicturePages {
  const picture = { width: of.width * pixel * scale, height: of.height * pixel * scale };
  const [columns, rows] = [pagesAlong(picture.width, frame.width), pagesAlong(picture.height, frame.height)];
  const left = (along(columns, frame.width) - picture.width) / 2;
  const top = (along(rows, frame.height) - picture.height) / 2;
  const tiles = Array.from({ length: columns * rows }, (_, at): PageTile => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    return {
      ...{ column, row },
      left: column * (frame.width - pageRoom.overlap) - left,
      top: row * (frame.height - pageRoom.overlap) - top,
    };
  });
  return { paper, frame, picture, scale, columns, rows, tiles };
}

function fittingInto(room: Size, { width, height }: Size): number {
  return Math.min(room.width / (width * pixel), room.height / (height * pixel));
}

function fewEnough(wanted: number, frame: Size, { width, height }: Size): number {
  const pagesAt = (scale: number) =>
    pagesAlong(width * pixel * scale, frame.width) * pagesAlong(height * pixel * scale, frame.height);
  let scale = wanted;
  while (pagesAt(scale) > mostPages) scale *= 0.95;
  return scale;
}

/** Length that so many pages side by side show, each but the first showing the overlap again. */
function along(pages: number, frame: number): number {
  return frame + (pages - 1) * (frame - pageRoom.overlap);
}

function pagesAlong(length: number, frame: number): number {
  const step = frame - pageRoom.overlap;
  return length <= frame + 0.01 ? 1 : 1 + Math.ceil((length - frame - 0.01) / step);
}
