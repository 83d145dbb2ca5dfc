import { type PointerEvent, useEffect, useMemo, useRef } from 'react';

import type { ChartSurface } from './chart-surface.ts';
import type { ChartWords } from './chart-words.ts';
import type { Context2D } from './chart-look.ts';
import { type Colours, coloursAt } from './colours.ts';
import { type Lighting, litBy } from './lit.ts';
import { ChartOverview } from './overview/chart-overview.ts';
import {
  boxOnMap,
  minimapOf,
  minimapViewport,
  paintDots,
  paintFrame,
  paintMinimap,
} from './paint-minimap.ts';
import type { Scene } from './scene.ts';
import { chartBox, toChart, type Viewport } from './viewport.ts';

interface MinimapProps {
  readonly surface: ChartSurface | null;
  readonly scene: Scene;
  readonly overview: ChartOverview | null;
  readonly selection: Lighting;
  readonly theme: string;
  readonly words: ChartWords;
}

const size = { width: 138, height: 92 } as const;

/** The whole chart in small, with a frame around what is in view; press or drag to go there. */
export function Minimap({ surface, scene, overview, selection, theme, words }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = overview ?? scene;
  const map = useMemo(
    () => (drawn instanceof ChartOverview ? minimapOf(drawn.extent, size) : minimapViewport(drawn, size)),
    [drawn],
  );
  // An overview does not fade: most of it would look the same, and painting it takes a while.
  const lit = useMemo(() => (overview ? null : litBy(scene, selection)), [overview, scene, selection]);
  useEffect(() => {
    if (!canvas.current || !surface) return;
    canvas.current.dataset.theme = theme;
    const paint = minimapPainter(canvas.current, surface, map, (behind, viewport, colours) => {
      if (drawn instanceof ChartOverview) paintDots(behind, viewport, drawn.data, colours, devicePixelRatio);
      else paintMinimap(behind, viewport, drawn, colours, lit);
    });
    paint();
    return surface.stage.onChange(paint);
  }, [surface, drawn, lit, map, theme]);
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons !== 1 || !surface) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (map) centreOn(surface, toChart(map, { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY }));
  };
  return (
    <canvas
      ref={canvas}
      className="chart-minimap"
      role="img"
      aria-label={words.say('minimapLabel')}
      onPointerDown={go}
      onPointerMove={go}
    />
  );
}

function centreOn(surface: ChartSurface, { x, y }: { x: number; y: number }): void {
  const { zoom } = surface.stage.viewport;
  const { width, height } = surface.size;
  surface.camera.touched();
  surface.stage.go({ zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom });
}

/** Keeps the picture of the chart and redraws only the frame while the view moves. */
function minimapPainter(
  element: HTMLCanvasElement,
  surface: ChartSurface,
  map: Viewport | null,
  draw: (behind: Context2D, map: Viewport, colours: Colours) => void,
): () => void {
  element.width = size.width * devicePixelRatio;
  element.height = size.height * devicePixelRatio;
  const colours = coloursAt(element);
  const still = new OffscreenCanvas(element.width, element.height);
  const behind = still.getContext('2d');
  if (map && behind) {
    behind.scale(devicePixelRatio, devicePixelRatio);
    draw(behind, map, colours);
  }
  return () => {
    const context = element.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, element.width, element.height);
    context.drawImage(still, 0, 0);
    context.scale(devicePixelRatio, devicePixelRatio);
    if (!map) return;
    const seen = chartBox(surface.stage.viewport, surface.size);
    paintFrame(context, boxOnMap(seen, map, size), colours);
  };
}
