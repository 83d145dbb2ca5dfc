import type { Size } from './viewport.ts';

/** The elements the surfaces are made of; `stage` holds the three layers and moves as one. */
export interface SurfaceParts {
  readonly host: HTMLElement;
  readonly stage: HTMLElement;
  readonly under: HTMLCanvasElement;
  /** Where Cytoscape draws. */
  readonly middle: HTMLElement;
  readonly over: HTMLCanvasElement;
}

/** Puts the three layers into the stage of a chart; to be taken out again by emptying the stage. */
export function layersIn(host: HTMLElement): SurfaceParts {
  const stage = host.querySelector<HTMLElement>('.chart-stage');
  if (!stage) throw new Error('a chart has a stage');
  const under = document.createElement('canvas');
  const middle = document.createElement('div');
  const over = document.createElement('canvas');
  stage.replaceChildren(under, middle, over);
  return { host, stage, under, middle, over };
}

/** Room the small map takes in its corner, with its buttons and some for a name beside it; nothing where it is not shown. */
export function cornerSize(host: HTMLElement): Size {
  const map = host.querySelector<HTMLElement>('.chart-minimap');
  if (!map || map.offsetHeight === 0) return { width: 0, height: 0 };
  return { width: map.offsetWidth + 62, height: map.offsetHeight + 66 };
}

/** Height of the legend at the foot, which the chart keeps clear of when it fits itself in. */
export function footHeight(host: HTMLElement): number {
  return host.querySelector<HTMLElement>('.chart-legend')?.offsetHeight ?? 0;
}
