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

/** Height of the legend at the foot, which the chart keeps clear of when it fits itself in. */
export function footHeight(host: HTMLElement): number {
  return host.querySelector<HTMLElement>('.chart-legend')?.offsetHeight ?? 0;
}
