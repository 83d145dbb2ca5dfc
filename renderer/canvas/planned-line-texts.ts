import type { Identifier } from '../../core/case/identifier.ts';
import { contains } from './box.ts';
import { captionOf } from './caption-of.ts';
import type { Surroundings } from './place-names.ts';
import { placeOnLine } from './place-on-line.ts';
import type { PlacedLineText, PlanRequest } from './plan-request.ts';
import type { SceneLink } from './scene.ts';

/** Room of a text on a link beyond its letters, pixels at 100 %. */
const chipRoom = { width: 18, height: 22 } as const;
const captionRoom = { width: 6, height: 16 } as const;

type LineTexts = ReadonlyMap<Identifier, PlacedLineText>;

/** Places counts and sums: on lit links first, then by how much they tell. */
export function plannedChips(request: PlanRequest, around: Surroundings): LineTexts {
  const links = [...request.scene.links.values()]
    .filter((link) => hasChip(link, request) && isInArea(link, request))
    .sort((a, b) => chipRank(b, request) - chipRank(a, request) || (a.id < b.id ? -1 : 1));
  return planned(request, links, 'chip', around);
}

/** Places what lit links say in words; those with a sum have said it on their chip. */
export function plannedCaptions(request: PlanRequest, around: Surroundings): LineTexts {
  const { scene, lit } = request;
  const links = [...(lit?.links ?? [])].flatMap((id) => scene.links.get(id) ?? []);
  return planned(
    request,
    links.filter(({ line }) => !line.hasMoney && line.isTold),
    'caption',
    around,
  );
}

function hasChip({ id, ends, line }: SceneLink, { detail, lit }: PlanRequest): boolean {
  if (line.chip === null) return false;
  if (lit?.links.has(id)) return line.hasMoney;
  return (
    detail.linkChips === 'all' || (detail.linkChips === 'crossing-money' && line.hasMoney && ends !== null)
  );
}

function isInArea({ id }: SceneLink, { paths, area }: PlanRequest): boolean {
  const points = paths.get(id) ?? [];
  const middle = points[points.length >> 1];
  return middle !== undefined && contains(area, middle);
}

function chipRank({ id, ends, line }: SceneLink, { lit }: PlanRequest): number {
  const parts = [lit?.links.has(id) && 4e6, ends && 2e6, line.hasMoney && 1e6, Math.min(line.count, 1e5)];
  return parts.reduce<number>((sum, part) => sum + (part || 0), 0);
}

function planned(
  request: PlanRequest,
  links: readonly SceneLink[],
  kind: 'chip' | 'caption',
  around: Surroundings,
): LineTexts {
  const { paths, zoom, detail, measure } = request;
  const result = new Map<Identifier, PlacedLineText>();
  const room = kind === 'chip' ? chipRoom : captionRoom;
  for (const { id, line } of links.filter((link) => isInArea(link, request))) {
    const points = paths.get(id) ?? [];
    const text = kind === 'chip' ? (line.chip ?? '') : captionOf(line);
    const size = {
      width: (measure(text, kind) + room.width) * detail.nameScale,
      height: room.height * detail.nameScale,
    };
    const scaled = points.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }));
    const index = placeOnLine(scaled, size, around);
    if (index !== null) result.set(id, { text, index });
  }
  return result;
}
