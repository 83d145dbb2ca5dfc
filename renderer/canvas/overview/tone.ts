import type { InkSheet } from './ink-sheet.ts';

/** A colour as three numbers from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** How much ink lies on a pixel, in steps of a sixteenth of a line; more than 64 lines look like 64. */
const steps = 1024;
const stepsPerLine = 16;
const strongest = 0.8;

/**
 * Opacity for every amount of ink. It grows with the logarithm, so that one line shows beside a hundred, and is full at
 * `dense`, the ink of the densest places.
 */
export function toneCurve(dense: number): Float32Array {
  const full = Math.log1p(Math.max(1, dense));
  return Float32Array.from(
    { length: steps },
    (_, step) => strongest * Math.min(1, Math.log1p(step / stepsPerLine) / full),
  );
}

/** An RGBA picture (opacity not multiplied into the colours) by its bytes and by its pixels. */
interface PixelPicture {
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
  readonly pixels: Uint32Array;
}

/** A clear picture of so many pixels. */
export function clearPicture(pixels: number): PixelPicture {
  const bytes = new Uint8ClampedArray(4 * pixels);
  return { bytes, pixels: new Uint32Array(bytes.buffer) };
}

/** How ink of one colour looks: its opacity for every amount, and the pixel that gives where nothing lies below. */
export interface Tone {
  readonly colour: Rgb;
  readonly curve: Float32Array;
  readonly pixels: Uint32Array;
}

export function toneOf(colour: Rgb, curve: Float32Array): Tone {
  const { bytes, pixels } = clearPicture(steps);
  curve.forEach((opacity, step) => write(bytes, 4 * step, colour, opacity));
  return { colour, curve, pixels };
}

/** Lays the ink of a sheet over a picture of its size. */
export function layInk(
  { bytes, pixels }: PixelPicture,
  { ink, origin, stride, width, height }: InkSheet,
  tone: Tone,
): void {
  for (let row = 0; row < height; row++) {
    const start = origin + row * stride;
    for (let column = 0; column < width; column++) {
      const amount = ink[start + column] ?? 0;
      if (amount === 0) continue;
      const step = Math.min(steps - 1, Math.round(amount * stepsPerLine));
      const pixel = row * width + column;
      if (pixels[pixel] === 0) pixels[pixel] = tone.pixels[step] ?? 0;
      else layOver(bytes, 4 * pixel, tone.colour, tone.curve[step] ?? 0);
    }
  }
}

/** Lays a colour of some opacity (0 to 1) over one pixel, whose first byte is at `at`. */
export function layOver(picture: Uint8ClampedArray, at: number, colour: Rgb, opacity: number): void {
  const below = picture[at + 3] ?? 0;
  if (below === 0 || opacity === 1) {
    write(picture, at, colour, opacity);
    return;
  }
  const under = (below / 255) * (1 - opacity);
  const all = opacity + under;
  const above = opacity / all;
  const kept = under / all;
  picture[at] = colour[0] * above + (picture[at] ?? 0) * kept;
  picture[at + 1] = colour[1] * above + (picture[at + 1] ?? 0) * kept;
  picture[at + 2] = colour[2] * above + (picture[at + 2] ?? 0) * kept;
  picture[at + 3] = all * 255;
}

function write(picture: Uint8ClampedArray, at: number, colour: Rgb, opacity: number): void {
  picture[at] = colour[0];
  picture[at + 1] = colour[1];
  picture[at + 2] = colour[2];
  picture[at + 3] = opacity * 255;
}
