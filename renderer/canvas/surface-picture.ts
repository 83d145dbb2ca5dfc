import type { PictureOptions } from './canvas-props.ts';
import { coloursOf, fontsReady } from './colours.ts';
import { Drawing } from './drawing.ts';
import { Geometry } from './geometry.ts';
import { chartPicture, chartVector, type PictureSource } from './picture.ts';
import { sceneDiff } from './scene-diff.ts';
import type { SurfaceView } from './surface-view.ts';
import type { ChartSheet } from './vector/chart-sheet.ts';

/** A picture has no more pixels than this: canvases do not get larger. */
const mostPixels = 1.2e8;

/**
 * The whole chart as PNG bytes, with nothing faded, drawn apart from what is on screen. A chart too
 * wide for that many pixels is drawn at a smaller scale.
 */
export function surfacePicture(
  view: SurfaceView,
  host: HTMLElement,
  options: PictureOptions,
): Promise<Uint8Array> {
  return drawnApart(view, host, options, (source, scaled) => chartPicture(source, scaled));
}

/** The same as SVG. */
export function surfaceVector(
  view: SurfaceView,
  host: HTMLElement,
  options: PictureOptions,
): Promise<ChartSheet> {
  return drawnApart(view, host, options, (source, scaled, drawing) =>
    chartVector(source, scaled, (context) => drawing.paintOn(context)),
  );
}

async function drawnApart<T>(
  { scene, guides, words, legend, drawing: shown }: SurfaceView,
  host: HTMLElement,
  options: PictureOptions,
  make: (source: PictureSource, options: PictureOptions, drawing: Drawing) => Promise<T>,
): Promise<T> {
  const colours = coloursOf(options.theme, host, options.patterned || options.theme === 'print');
  await fontsReady(colours);
  const apart = document.createElement('div');
  const drawing = new Drawing(apart, colours, false);
  try {
    const geometry = new Geometry(drawing);
    geometry.reset(scene);
    drawing.show(scene, sceneDiff(null, scene), false);
    const { width, height } = drawing.extent;
    const scale = Math.min(options.scale, Math.sqrt(mostPixels / Math.max(1, width * height)));
    // Neither the grid nor what is selected leaves with a picture.
    const look = { ...shown, grid: false, marked: null, tool: null, draft: null };
    const source = {
      scene,
      guides,
      words,
      legend,
      colours,
      geometry,
      drawing: look,
      bodies: drawing.picture(scale),
    };
    return await make(source, { ...options, scale }, drawing);
  } finally {
    drawing.destroy();
  }
}
