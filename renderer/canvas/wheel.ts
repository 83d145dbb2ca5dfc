/** What of a wheel event decides what it does. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
}

const pixelsPerLine = 33;
const pixelsPerPage = 400;

/**
 * Whether the first event of a turn means to zoom. A wheel and a pinch (which comes with `ctrlKey`) zoom; two fingers
 * on a touchpad, which go sideways or start in steps of a few pixels, pan.
 */
export function meansZoom({ deltaX, deltaY, deltaMode, ctrlKey }: WheelTurn): boolean {
  return ctrlKey || deltaMode !== 0 || (deltaX === 0 && Math.abs(deltaY) >= 15);
}

/** By how much to zoom: one notch of a common wheel (100 pixels) is 16 %. */
export function zoomFactor({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  const pixels = deltaY * ([1, pixelsPerLine, pixelsPerPage][deltaMode] ?? 1);
  const reach = Math.max(-240, Math.min(240, pixels));
  return Math.exp(-reach * (ctrlKey ? 0.009 : 0.0015));
}
