import { imageMark, type SvgSheet } from './svg-context.ts';

/** The same SVG with the bitmaps that were drawn on it inside, as PNG: nothing is referred to outside of it. */
export async function withImages(svg: string, { images }: SvgSheet): Promise<string> {
  let filled = svg;
  for (const [at, { image, cut }] of images.entries())
    filled = filled.replaceAll(imageMark(at), await dataUrl(image as ImageBitmap, cut));
  return filled;
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
