import type { Point } from './point.ts';
import type { SurfaceView } from './surface-view.ts';

/** Writes on the host what it shows, for tests and tools: counts and zoom. */
export function reportCounts(
  { dataset }: HTMLElement,
  { scene, selection }: SurfaceView,
  zoom: number,
): void {
  dataset['entities'] = String(scene.nodes.size);
  dataset['links'] = String(scene.links.size);
  dataset['selected'] = String(selection.entities.size + selection.links.size);
  dataset['zoom'] = zoom.toFixed(3);
}

/** Writes that texts are painted, how many crossing marks are, and where the one current entity is (host pixels). */
export function reportPainted({ dataset }: HTMLElement, crossings: number, current: Point | null): void {
  dataset['ready'] = 'true';
  dataset['crossings'] = String(crossings);
  if (current) dataset['spot'] = `${Math.round(current.x)},${Math.round(current.y)}`;
  else delete dataset['spot'];
}
