import { type Box, encloses } from './box.ts';
import { plannedCaptions, plannedChips } from './planned-line-texts.ts';
import { plannedNames } from './planned-names.ts';
import type { PlanRequest, TextPlan } from './plan-request.ts';
import type { SceneNode } from './scene.ts';
import { surroundingsOf } from './surroundings.ts';

/** Plans all texts of an area: sums on links, names of what is lit, words on lit links, then the other names. */
export function planText(request: PlanRequest): TextPlan {
  const { scene, zoom, area, detail, lit } = request;
  const around = surroundingsOf(request);
  const nodes = [...scene.nodes.values()];
  const isLit = ({ id }: SceneNode) => !lit || lit.nodes.has(id);
  const chips = plannedChips(request, around);
  const first = plannedNames(request, nodes.filter(isLit), around);
  const captions = plannedCaptions(request, around);
  const rest = plannedNames(
    request,
    nodes.filter((node) => !isLit(node)),
    around,
  );
  return { zoom, area, detail, chips, captions, names: new Map([...first, ...rest]) };
}

/** Whether a plan still serves: the same zoom, and all of the view was planned for. */
export function planCovers({ zoom, area }: TextPlan, nowZoom: number, view: Box): boolean {
  return zoom === nowZoom && encloses(area, view);
}
