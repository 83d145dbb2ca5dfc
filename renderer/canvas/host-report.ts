import type { PlacedArea } from './plan-request.ts';
import type { Point } from './point.ts';
import type { SceneGuides } from './scene-guides.ts';
import type { SurfaceView } from './surface-view.ts';

/** Writes on the host what it shows, for tests and tools: counts and zoom. */
export function reportCounts(
  { dataset }: HTMLElement,
  { scene, overview, selection }: SurfaceView,
  zoom: number,
): void {
  dataset['entities'] = String(overview?.data.ids.length ?? scene.nodes.size);
  dataset['links'] = String(overview?.data.from.length ?? scene.links.size);
  dataset['groups'] = String(scene.groups.length);
  dataset['annotations'] = String(scene.annotations.size);
  dataset['selected'] = String(selection.entities.size + selection.links.size);
  dataset['thread'] = String(selection.thread?.links.size ?? 0);
  dataset['zoom'] = zoom.toFixed(3);
}

/** Writes that texts are painted, how many entities are drawn one by one and how many crossing marks are, and where the one current entity is (host pixels). */
export function reportPainted(
  { dataset }: HTMLElement,
  drawn: number,
  crossings: number,
  current: Point | null,
): void {
  if (dataset['ready'] !== 'true') performance.mark('chart-painted');
  dataset['ready'] = 'true';
  dataset['drawn'] = String(drawn);
  dataset['crossings'] = String(crossings);
  if (current) dataset['spot'] = `${Math.round(current.x)},${Math.round(current.y)}`;
  else delete dataset['spot'];
}

/** Writes which names stand on the ground, which of them the pointer has told whole, and how many entities stand beside their date where there is a scale of time. */
export function reportGround(
  { dataset }: HTMLElement,
  areas: readonly PlacedArea[],
  told: PlacedArea | null,
  guides: SceneGuides | null,
): void {
  dataset['areas'] = areas.map(({ text }) => text).join(' | ');
  if (told) dataset['told'] = told.whole;
  else delete dataset['told'];
  if (guides?.scale) dataset['astray'] = String(guides.scale.astray);
  else delete dataset['astray'];
}
