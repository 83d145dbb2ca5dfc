import { drawnFrom } from './annotation-shape.ts';
import type { ChartSurface } from './chart-surface.ts';
import type { Hit } from './hit-test.ts';
import { boxed, clicked } from './selecting.ts';

/** What a click was at. */
export interface Click {
  readonly hit: Hit | null;
  /** The second at the same thing within a moment. */
  readonly isSecond: boolean;
  readonly event: PointerEvent;
}

/** Does what a click means: selects, inspects, or draws with the tool in hand. */
export function click(surface: ChartSurface, { hit, isSecond, event }: Click): void {
  const { selection, events, drawing } = surface.view;
  const additive = event.ctrlKey || event.metaKey || event.shiftKey;
  const at = surface.chartPoint(event.clientX, event.clientY);
  if (drawing.tool === 'entity') events.onPut(at);
  else if (drawing.tool) events.onAnnotate(drawing.tool, drawnFrom(drawing.tool, at, at));
  else if (isAnnotation(hit)) clickAnnotation(surface, hit, isSecond);
  else if (hit?.kind === 'group') clickGroup(surface, hit, isSecond, additive);
  else if (isSecond && hit) events.onDoubleClick(hit.id);
  else events.onSelect(clicked(selection, hit, additive));
}

/** Asks for the menu of what lies under the pointer, which is selected first. */
export function askForMenu(surface: ChartSurface, hit: Hit | null, { clientX, clientY }: MouseEvent): void {
  const { events, scene } = surface.view;
  if (isAnnotation(hit)) events.onMark(hit.id);
  const members = scene.groups.find(({ id }) => hit?.kind === 'group' && id === hit.id)?.members;
  if (members) events.onSelect(boxed(surface.view.selection, members, false));
  events.onContextMenu(members?.[0] ?? hit?.id ?? null, clientX, clientY);
}

function clickAnnotation({ view: { events } }: ChartSurface, { id }: Hit, isSecond: boolean): void {
  events.onMark(id);
  if (isSecond) events.onWrite({ kind: 'annotation', id });
}

function clickGroup({ view }: ChartSurface, { id }: Hit, isSecond: boolean, additive: boolean): void {
  if (isSecond) return void view.events.onWrite({ kind: 'group', id });
  const members = view.scene.groups.find((group) => group.id === id)?.members ?? [];
  view.events.onSelect(boxed(view.selection, members, additive));
}

/** Whether a hit is at an annotation or at one of its handles. */
export function isAnnotation(hit: Hit | null): hit is Hit & { readonly kind: 'annotation' | 'handle' } {
  return hit?.kind === 'annotation' || hit?.kind === 'handle';
}
