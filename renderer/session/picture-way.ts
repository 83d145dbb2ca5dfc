import type { ChosenFile } from '../../core/contract/main-calls.ts';

/** How a chart leaves as a picture. */
export type PictureWay = 'png' | 'png-print' | 'svg' | 'pdf';

/** What a picture that is written is at. */
export type PictureStep = 'drawing' | 'printing' | 'writing';

/** How somebody follows the writing of a picture, and stops it. */
export interface PictureRun {
  readonly signal: AbortSignal;
  /** `pages` of a PDF. */
  readonly onStep: (step: PictureStep, pages: number) => void;
}

/** A picture that was written. */
export interface WrittenPicture {
  readonly file: ChosenFile;
  readonly bytes: number;
  /** Of a PDF; otherwise 1. */
  readonly pages: number;
}
