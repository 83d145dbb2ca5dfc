import { bodyColours } from './body-colours.ts';
import type { OverviewNetwork } from '../../core/overview/overview-data.ts';
import { type Box, boxAround, boxAroundAll, grown } from './box.ts';
import type { Context2D } from './chart-look.ts';
import type { ColourName, Colours } from './colours.ts';
import { isLinkDim, isNodeDim } from './dimmed.ts';
import type { Lit } from './lit.ts';
import { overviewColours } from './overview/overview-colours.ts';
import { layOver } from './overview/tone.ts';
import type { Scene, SceneLink } from './scene.ts';
import { fitted, type Size, toScreen, type Viewport } from './viewport.ts';

const margin = 5;
const noInsets = { left: margin, top: margin, right: margin, bottom: margin };

/** How a map of this size shows all of the chart. */
export function minimapViewport({ nodes }: Scene, size: Size): Viewport | null {
  const box = boxAroundAll([...nodes.values()].map((node) => boxAround(node, node.size / 2, node.size / 2)));
  return box && minimapOf(box, size);
}

/** How a map of this size shows a box of the chart. */
export function minimapOf(box: Box, size: Size): Viewport {
  return fitted(grown(box, 20), size, noInsets, 0.2);
}

/** Draws the entities of a large chart as specks that add up where many lie; `ratio` is device pixels for a pixel. */
export function paintDots(
  context: Context2D,
  map: Viewport,
  { x, y, families }: OverviewNetwork,
  colours: Colours,
  ratio: number,
): void {
  const { width, height } = context.canvas;
  const picture = new Uint8ClampedArray(4 * width * height);
  const opacity = Math.max(0.15, Math.min(0.8, 2000 / x.length));
  const { families: kinds } = overviewColours(colours);
  for (let at = 0; at < x.length; at++) {
    const column = Math.floor(((x[at] ?? 0) * map.zoom + map.x) * ratio);
    const row = Math.floor(((y[at] ?? 0) * map.zoom + map.y) * ratio);
    const kind = kinds[families[at] ?? 0];
    if (kind && column >= 0 && row >= 0 && column < width && row < height)
      layOver(picture, 4 * (row * width + column), kind.line, opacity);
  }
  context.putImageData(new ImageData(picture, width, height), 0, 0);
}

/** Draws the whole chart as dots and lines, the thread above the grey ones. */
export function paintMinimap(
  context: Context2D,
  viewport: Viewport,
  scene: Scene,
  colours: Colours,
  lit: Lit | null,
): void {
  const at = (id: string) => toScreen(viewport, scene.nodes.get(id) ?? { x: 0, y: 0 });
  const links = [...scene.links.values()];
  for (const link of links.filter(({ ends }) => ends === null)) paintLink(link, 'line-strong', 0.7);
  for (const link of links.filter(({ ends }) => ends !== null)) paintLink(link, 'thread', 0.9);
  for (const node of scene.nodes.values()) {
    const { id, glyph, look } = node;
    context.globalAlpha = isNodeDim(node, lit) ? 0.3 : 1;
    context.fillStyle = look.colour === null ? bodyColours(glyph, colours).line : colours.lookOf[look.colour];
    context.beginPath();
    context.arc(at(id).x, at(id).y, 1.7, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;

  function paintLink(link: SceneLink, colour: ColourName, width: number): void {
    const { from, to } = link;
    context.globalAlpha = isLinkDim(link, scene, lit) ? 0.25 : 1;
    context.strokeStyle = colours.of[colour];
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(at(from).x, at(from).y);
    context.lineTo(at(to).x, at(to).y);
    context.stroke();
  }
}

/** Frames what the canvas shows. */
export function paintFrame(context: Context2D, frame: Box, colours: Colours): void {
  context.strokeStyle = colours.of['ink-2'];
  context.lineWidth = 1;
  context.strokeRect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
}

/** A box of the chart on the map, kept inside it and on whole pixels. */
export function boxOnMap(box: Box, map: Viewport, { width, height }: Size): Box {
  const start = toScreen(map, { x: box.left, y: box.top });
  const end = toScreen(map, { x: box.right, y: box.bottom });
  const kept = (at: number, most: number) => Math.round(Math.min(most - 2, Math.max(1, at))) + 0.5;
  return {
    left: kept(start.x, width),
    top: kept(start.y, height),
    right: kept(end.x, width),
    bottom: kept(end.y, height),
  };
}
