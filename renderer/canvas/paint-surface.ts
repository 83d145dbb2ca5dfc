import type { Hand } from './chart-look.ts';
import type { Colours } from './colours.ts';
import { coveredBy } from './framing.ts';
import type { Geometry } from './geometry.ts';
import { reportGround, reportPainted } from './host-report.ts';
import { litBy } from './lit.ts';
import type { LargeChart } from './overview/large-chart.ts';
import { paintFar } from './overview/paint-far.ts';
import { paintFarLines } from './paint-far-lines.ts';
import { paintGround } from './paint-ground.ts';
import { toldName } from './paint-hover.ts';
import { paintOver } from './paint-over.ts';
import type { Scene } from './scene.ts';
import { onlyEntity } from './selecting.ts';
import type { SurfaceParts } from './surface-parts.ts';
import { emptyView, type SurfaceView } from './surface-view.ts';
import type { TextPlanner } from './text-planner.ts';
import { type Size, toScreen, type Viewport } from './viewport.ts';

/** What the canvases of a chart are painted from. */
export interface Painted {
  readonly parts: SurfaceParts;
  readonly view: SurfaceView;
  /** What is drawn one by one. */
  readonly scene: Scene;
  readonly large: LargeChart;
  readonly geometry: Geometry;
  readonly texts: TextPlanner;
  readonly colours: Colours;
  readonly hand: Hand;
  readonly size: Size;
  /** What Cytoscape painted last, and what the analyst sees by now. */
  readonly drawn: Viewport;
  readonly seen: Viewport;
  readonly moving: boolean;
}

/** Paints what lies under and over the drawing, to fit it. */
export function paintSurface(painted: Painted): void {
  const { parts, view, drawn: viewport, size, colours } = painted;
  const { scene, geometry, hand, texts } = painted;
  const { selection, words, drawing } = view;
  const ground = { viewport, size, colours, context: contextOf(parts.under) };
  const covered = coveredBy(parts.host);
  const { guides } = view;
  paintGround(ground, { scene: view.scene, guides, geometry, words, drawing, hand, covered });
  const lit = litBy(view.scene, selection);
  const look = { scene, guides, selection, words, drawing, geometry, lit };
  paintFarLines(ground, look);
  const plan = texts.planFor(look, { viewport, size }, covered, !painted.moving);
  const { measure, sprites } = texts;
  if (!plan || !measure || view === emptyView) return;
  const paint = { viewport, size, sprites, measure, colours, context: contextOf(parts.over) };
  if (painted.large.overview) paintFar(paint, { ...look, plan });
  paintOver(paint, { ...look, plan }, hand, covered);
  const current = hand.focused ?? onlyEntity(selection);
  const at = current === null ? undefined : geometry.positionOf(current);
  const spot = at ? toScreen(viewport, at) : null;
  if (parts.host.dataset['ready'] !== 'true') view.events.onDrawn();
  reportPainted(parts.host, scene.nodes.size, geometry.marks().size, spot);
  reportGround(parts.host, plan.areas, toldName(plan, hand), guides);
}

/** Paints the tiles of a large chart as it is seen at this moment: they are not moved with the rest. */
export function paintTilesOf({ large, view, seen, size, colours, texts }: Painted): void {
  const { measure, sprites } = texts;
  large.paint(view, { viewport: seen, size, colours, measure, sprites });
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this canvas has been given away');
  context.reset();
  context.scale(devicePixelRatio, devicePixelRatio);
  return context;
}
