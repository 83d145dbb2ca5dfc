import type { Graph } from '../measures/graph.ts';
import type { ArrangeInput } from './arrange.ts';
import { type Drawing, drawingOf, takeEnds } from './drawing.ts';
import { improveSpots } from './improve-spots.ts';
import { countOverlaps, removeOverlaps } from './overlap.ts';
import { pivotMds } from './pivot-mds.ts';
import { settle } from './settle.ts';
import { turnTowards } from './turn.ts';

/** Length that half of the links stay below before overlaps are removed, chart units. */
const usualLength = 150;
const steps = 100;
/** Overlaps per entity that may be left to be parted one by one, and the step of widening until so few are left. */
const mostOverlaps = 1;
const widening = 1.1;
/** Room left free around each box. */
const margin = { x: 8, y: 12 };

/**
 * Places for a connected network in which everybody may move: pivot MDS, settled, at a scale at which words fit, clear
 * of each other, as easy to read as a while of trying makes it. Where they stood before tells which way round it lies.
 */
export function layFree(part: ArrangeInput, random: () => number): Float64Array {
  if (part.size === 1) return part.start.map((place) => (Number.isNaN(place) ? 0 : place));
  const drawing = drawingOf(part, new Float64Array(2 * part.size), roomier(part.room));
  const { graph, positions } = drawing;
  positions.set(pivotMds(graph, random).map((hops) => hops * usualLength));
  settle({ graph, positions, fixed: part.fixed, length: usualLength, steps });
  const scale = usualLength / medianLength(graph, positions);
  positions.forEach((place, at) => (positions[at] = place * scale));
  loosen(drawing, part.fixed);
  if (!part.start.some(Number.isNaN)) turnTowards(positions, part.start);
  finish(drawing, part.fixed, random);
  return positions;
}

/** Places for a connected network some of whom may not move: the others gather round them. */
export function layAround(part: ArrangeInput, random: () => number): Float64Array {
  const drawing = drawingOf(part, part.start.slice(), roomier(part.room));
  const { graph, positions } = drawing;
  gather(graph, positions, part.fixed, random);
  settle({ graph, positions, fixed: part.fixed, length: usualLength / 3, steps });
  finish(drawing, part.fixed, random);
  return positions;
}

function finish(drawing: Drawing, fixed: Uint8Array, random: () => number): void {
  removeOverlaps({ positions: drawing.positions, room: drawing.room, fixed });
  takeEnds(drawing);
  improveSpots(drawing, fixed, random);
}

function roomier(room: Float64Array): Float64Array {
  return room.map((half, at) => half + (at % 2 === 0 ? margin.x : margin.y));
}

/** Widens the picture until parting those who still overlap does not tear it up. */
function loosen({ positions, room }: Drawing, fixed: Uint8Array): void {
  while (countOverlaps({ positions, room, fixed }) > mostOverlaps * fixed.length)
    positions.forEach((place, at) => (positions[at] = place * widening));
}

function medianLength({ size, offsets, neighbours }: Graph, positions: Float64Array): number {
  const lengths = new Float64Array(neighbours.length);
  for (let i = 0; i < size; i++)
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      const dx = (positions[2 * i] as number) - (positions[2 * other] as number);
      const dy = (positions[2 * i + 1] as number) - (positions[2 * other + 1] as number);
      lengths[e] = Math.hypot(dx, dy);
    }
  return lengths.sort()[lengths.length >> 1] as number;
}

/** Puts everybody who may move beside the first of those already placed that they are linked with, inside out. */
function gather(
  { offsets, neighbours }: Graph,
  positions: Float64Array,
  fixed: Uint8Array,
  random: () => number,
): void {
  const placed = fixed.slice();
  const queue = [...fixed.keys()].filter((i) => fixed[i] === 1);
  for (let head = 0; head < queue.length; head++) {
    const i = queue[head] as number;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      if (placed[other] === 1) continue;
      const angle = 2 * Math.PI * random();
      positions[2 * other] = (positions[2 * i] as number) + usualLength * Math.cos(angle);
      positions[2 * other + 1] = (positions[2 * i + 1] as number) + usualLength * Math.sin(angle);
      placed[other] = 1;
      queue.push(other);
    }
  }
}
