import type { Size } from './viewport.ts';

/** The elements the surfaces are made of; `ground` and `stage` move as one. */
export interface SurfaceParts {
  readonly host: HTMLElement;
  readonly ground: HTMLElement;
  readonly under: HTMLCanvasElement;
  /** The overview of a large chart, which is painted anew for every move. */
  readonly tiles: HTMLCanvasElement;
  readonly stage: HTMLElement;
  /** Where Cytoscape draws. */
  readonly middle: HTMLElement;
  readonly over: HTMLCanvasElement;
}

/** Puts the layers into a chart; to be taken out again by emptying its ground and its stage. */
export function layersIn(host: HTMLElement): SurfaceParts {
  const [ground, tiles, stage] = [
    host.querySelector<HTMLElement>('.chart-ground'),
    host.querySelector<HTMLCanvasElement>('.chart-tiles'),
    host.querySelector<HTMLElement>('.chart-stage'),
  ];
  if (!ground || !tiles || !stage) throw new Error('a chart has a ground, tiles and a stage');
  const under = document.createElement('canvas');
  const middle = document.createElement('div');
  const over = document.createElement('canvas');
  ground.replaceChildren(under);
  stage.replaceChildren(middle, over);
  return { host, ground, under, tiles, stage, middle, over };
}

/** Gives the canvases as many pixels as the screen has for the size of their chart, which is `before` unless it changed. */
export function sizeCanvases({ host, under, tiles, over }: SurfaceParts, before: Size): Size {
  const { clientWidth: width, clientHeight: height } = host;
  if (width === before.width && height === before.height) return before;
  for (const canvas of [under, tiles, over]) {
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(height * devicePixelRatio);
  }
  return { width, height };
}

/** Room the small map takes in its corner, with its buttons and some for a name beside it; nothing where it is not shown. */
export function cornerSize(host: HTMLElement): Size {
  const map = host.querySelector<HTMLElement>('.chart-minimap');
  if (!map || map.offsetHeight === 0) return { width: 0, height: 0 };
  return { width: map.offsetWidth + 62, height: map.offsetHeight + 66 };
}

/** How much of the top and of the foot the legend takes, which the chart keeps clear of when it fits itself in. */
export function legendHeights(host: HTMLElement): { readonly top: number; readonly bottom: number } {
  const legend = host.querySelector<HTMLElement>('.chart-legend');
  const height = legend?.offsetHeight ?? 0;
  const isHigh = legend?.dataset['corner']?.startsWith('top') ?? false;
  return { top: isHigh ? height : 0, bottom: isHigh ? 0 : height };
}
