import type { Piece } from './pieces.ts';

/** What drawings made apart share with the picture they go into. */
export interface SvgSheet {
  /** Elements that are named from elsewhere: what clips. */
  readonly defined: string[];
  /** Drawings that are put in wherever their image is drawn, with their size. */
  readonly fragments: Map<
    unknown,
    { readonly pieces: readonly Piece[]; readonly width: number; readonly height: number }
  >;
  /** Bitmaps in the order they were drawn, `cut` out of them; each stands as `imageMark` until it is filled in. */
  readonly images: { readonly image: CanvasImageSource; readonly cut: readonly number[] }[];
  readonly measure: (text: string, font: string) => number;
}

/** What stands for a bitmap until it is filled in. */
export function imageMark(at: number): string {
  return `@@image ${at}@@`;
}
