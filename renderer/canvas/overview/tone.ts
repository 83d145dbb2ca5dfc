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

/** One kind of ink: how much lies on each pixel, its colour, and how opaque it is. */
export interface Ink {
  readonly ink: Float32Array;
  readonly colour: Rgb;
  readonly curve: Float32Array;
}

/** Lays ink over an RGBA picture of as many pixels (opacity not multiplied into the colours). */
export function layInk(picture: Uint8ClampedArray, { ink, colour, curve }: Ink): void {
  for (let pixel = 0; pixel < ink.length; pixel++) {
    const amount = ink[pixel] ?? 0;
    if (amount === 0) continue;
    const step = Math.min(steps - 1, Math.round(amount * stepsPerLine));
    layOver(picture, 4 * pixel, colour, curve[step] ?? 0);
  }
}

/** Lays a colour of some opacity (0 to 1) over one pixel, whose first byte is at `at`. */
export function layOver(picture: Uint8ClampedArray, at: number, colour: Rgb, opacity: number): void {
  const below = picture[at + 3] ?? 0;
  if (below === 0) return void write(picture, at, colour, opacity);
  const under = (below / 255) * (1 - opacity);
  const all = opacity + under;
  for (let part = 0; part < 3; part++)
    picture[at + part] = ((colour[part] ?? 0) * opacity + (picture[at + part] ?? 0) * under) / all;
  picture[at + 3] = all * 255;
}

function write(picture: Uint8ClampedArray, at: number, [red, green, blue]: Rgb, opacity: number): void {
  picture[at] = red;
  picture[at + 1] = green;
  picture[at + 2] = blue;
  picture[at + 3] = opacity * 255;
}

/** The ink that this share (0 to 1) of the inked pixels do not exceed; 0 where there is none. */
export function inkAt(ink: Float32Array, share: number): number {
  const inked = ink.filter((amount) => amount > 0).sort();
  return inked[Math.min(inked.length - 1, Math.floor(share * inked.length))] ?? 0;
}
