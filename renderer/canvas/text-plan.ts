import { type Box, encloses } from './box.ts';
import { plannedAreas } from './planned-areas.ts';
import { plannedCaptions, plannedChips } from './planned-line-texts.ts';
import { plannedNames } from './planned-names.ts';
import type { PlanRequest, TextPlan } from './plan-request.ts';
import type { SceneNode } from './scene.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Plans all texts of an area, first the names on the ground, which the others keep clear of. While something is lit its names come first; else sums on links do, which have fewer
 * places to go. Then the words on lit links, and the names of the rest.
 */
export function planText(request: PlanRequest): TextPlan {
  const { scene, zoom, area, detail, lit } = request;
  const around = surroundingsOf(request);
  const areas = plannedAreas(request, around);
  const nodes = [...scene.nodes.values()];
  const isLit = ({ id }: SceneNode) => !lit || lit.nodes.has(id);
  const early = lit ? plannedNames(request, nodes.filter(isLit), around) : null;
  const chips = plannedChips(request, around);
  const captions = plannedCaptions(request, around);
  const late = plannedNames(request, early ? nodes.filter((node) => !isLit(node)) : nodes, around);
  return { zoom, area, detail, areas, chips, captions, names: new Map([...(early ?? []), ...late]) };
}

/** Whether a plan still serves: the same zoom, and all of the view was planned for. */
export function planCovers({ zoom, area }: TextPlan, nowZoom: number, view: Box): boolean {
  return zoom === nowZoom && encloses(area, view);
}
