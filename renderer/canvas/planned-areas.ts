import type { Area } from './areas.ts';
import { type Box, contains, encloses } from './box.ts';
import type { MeasureText } from './measure-text.ts';
import type { PlacedArea, PlanRequest, TextPlan } from './plan-request.ts';
import type { Point } from './point.ts';
import type { Surroundings } from './place-names.ts';

/** Between the name of a part of the ground and its rim, pixels. */
const inset = 12;
/** Of a name of the ground, pixels. */
export const areaHeight = 15;
/** Space after each letter, pixels. */
export const areaSpacing = 0.95;

/** What is seen of parts of the ground, in pixels at this zoom from the origin of the chart, without their rims. */
export function seenAreas(areas: readonly Area[], zoom: number, free: Box): readonly Box[] {
  return areas.map(({ box }) => ({
    left: Math.max(box.left * zoom, free.left) + inset,
    top: Math.max(box.top * zoom, free.top) + inset / 2,
    right: Math.min(box.right * zoom, free.right) - inset,
    bottom: Math.min(box.bottom * zoom, free.bottom) - inset / 2,
  }));
}

/**
 * Places the names of parts of the ground in a corner of what is seen of each, rather where they cover no glyph, and
 * takes that room. A part of which too little shows goes without.
 */
export function plannedAreas(request: PlanRequest, around: Surroundings): readonly PlacedArea[] {
  const { areas, zoom, free, measure } = request;
  const seen = seenAreas(areas, zoom, free);
  return areas.flatMap((area, at): PlacedArea[] => {
    const room = seen[at] as Box;
    const text = shortened(area.text, room.right - room.left, measure);
    const spot = text === null ? null : spotFor(area, areaNameWidth(text, measure), room, around);
    if (text === null || !spot) return [];
    around.taken.add(spot);
    const width = spot.right - spot.left;
    return [{ text, whole: area.text, width, on: area.on, x: spot.left / zoom, y: spot.top / zoom }];
  });
}

/** The name that is cut short at this point (chart units), null where there is none. */
export function cutNameAt(
  { areas, zoom }: Pick<TextPlan, 'areas' | 'zoom'>,
  point: Point,
): PlacedArea | null {
  const isAt = ({ x, y, width }: PlacedArea) =>
    contains({ left: x, top: y, right: x + width / zoom, bottom: y + areaHeight / zoom }, point);
  return areas.find((area) => area.text !== area.whole && isAt(area)) ?? null;
}

/** The upper corners, then between them, then the lower ones: the first where the name covers nothing, else the least. */
function spotFor({ atRight }: Area, width: number, room: Box, { glyphs, taken }: Surroundings): Box | null {
  const [near, far] = atRight ? [room.right - width, room.left] : [room.left, room.right - width];
  const tops = [near, far, (near + far) / 2].map((left) => ({ left, top: room.top }));
  const bottoms = [near, far].map((left) => ({ left, top: room.bottom - areaHeight }));
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (const { left, top } of [...tops, ...bottoms]) {
    const box = { left, top, right: left + width, bottom: top + areaHeight };
    if (!encloses(room, box)) continue;
    const cost = glyphs.covered(box) + taken.covered(box);
    if (!best || cost < best.cost) best = { box, cost };
    if (cost === 0) break;
  }
  return best?.box ?? null;
}

/** Width of a name of the ground, pixels. */
export function areaNameWidth(text: string, measure: MeasureText): number {
  return measure(text, 'region') + text.length * areaSpacing;
}

/** As much of a name as fits, null where that says nothing. */
function shortened(text: string, most: number, measure: MeasureText): string | null {
  if (areaNameWidth(text, measure) <= most) return text;
  let characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (characters.length > 3) {
    characters = characters.slice(0, -1);
    const cut = `${characters.join('').trimEnd()}…`;
    if (areaNameWidth(cut, measure) <= most) return cut;
  }
  return null;
}
