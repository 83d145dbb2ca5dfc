/** Pixels around a sheet that lines may still touch, so that nothing has to be looked at pixel by pixel. */
const rim = 8;
/** How finely amounts of ink are told apart. */
const steps = 2048;

/** A rectangle of pixels that collects how much ink lies on each: 1 is one line, whole. */
export class InkSheet {
  readonly width: number;
  readonly height: number;
  /** Row after row, with a rim of `rim` pixels on all sides. */
  readonly ink: Float32Array;
  /** Pixels from one row to the next. */
  readonly stride: number;
  /** Where the first pixel of the rectangle is. */
  readonly origin: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.stride = width + 2 * rim;
    this.origin = rim * this.stride + rim;
    this.ink = new Float32Array(this.stride * (height + 2 * rim));
  }

  /** The ink on a pixel of the rectangle. */
  at(column: number, row: number): number {
    return this.ink[this.origin + row * this.stride + column] ?? 0;
  }

  clear(): void {
    this.ink.fill(0);
  }

  /** The ink that about this share (0 to 1) of the inked pixels do not exceed; 0 where there is none. */
  inkAt(share: number): number {
    const { ink } = this;
    let most = 0;
    for (let at = 0; at < ink.length; at++) most = Math.max(most, ink[at] ?? 0);
    const counts = new Int32Array(steps + 1);
    let inked = 0;
    for (let at = 0; at < ink.length; at++) {
      const amount = ink[at] ?? 0;
      if (amount === 0) continue;
      const step = Math.ceil((amount / most) * steps);
      counts[step] = (counts[step] ?? 0) + 1;
      inked++;
    }
    let step = 0;
    for (let below = 0; step < steps && below < share * inked;) below += counts[++step] ?? 0;
    return (step / steps) * most;
  }
}
