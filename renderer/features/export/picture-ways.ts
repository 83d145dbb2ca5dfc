import type { PictureWay } from '../../session/picture-way.ts';

/** Every way a chart leaves as a picture; words stand under `exporting:<id>`. */
export const pictureWays = ['png', 'png-print', 'svg', 'pdf'] as const satisfies PictureWay[];

/** The way of this id, where it is one of those of pictures. */
export function pictureWay(id: string): PictureWay | undefined {
  return pictureWays.find((way) => way === id);
}

/** The ending of a file that is written so. */
export function pictureEnding(way: PictureWay): string {
  return way === 'png-print' ? 'png' : way;
}
