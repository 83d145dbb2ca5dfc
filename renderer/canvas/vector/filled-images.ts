import type { Piece } from './pieces.ts';
import { imageMark, type SvgSheet } from './svg-sheet.ts';

/** The same pieces with the bitmaps that were drawn inside, as PNG: nothing is referred to outside of them. */
export async function withImages(
  pieces: readonly Piece[],
  { images }: Pick<SvgSheet, 'images'>,
): Promise<readonly Piece[]> {
  if (images.length === 0) return pieces;
  const urls = new Map<string, string>();
  for (const [at, { image, cut }] of images.entries())
    urls.set(imageMark(at), await dataUrl(image as ImageBitmap, cut));
  return pieces.map((piece) => {
    const svg = piece.svg.replaceAll(/(?<=href=")@@image \d+@@(?=")/g, (mark) => urls.get(mark) ?? '');
    return { ...piece, svg };
  });
}

async function dataUrl(image: ImageBitmap, cut: readonly number[]): Promise<string> {
  const [x = 0, y = 0, width = image.width, height = image.height] = cut;
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  canvas.getContext('2d')?.drawImage(image, x, y, width, height, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(text)}`;
}
