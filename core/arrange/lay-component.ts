import type { Graph } from '../measures/graph.ts';
import type { ArrangeInput } from './arrange.ts';
import { type Drawing, drawingOf, takeEnds } from './drawing.ts';
import { gather } from './gather.ts';
import { homePull } from './home-pull.ts';
import { hopPull } from './hop-pull.ts';
import { improveSpots } from './improve-spots.ts';
import { countOverlaps, removeOverlaps } from './overlap.ts';
import { pivotMds } from './pivot-mds.ts';
import { restLength, settle } from './settle.ts';
import { layAlong, likeness, turnTowards } from './turn.ts';

/** What laying out a component takes beside it: chance, and somebody to whom places on the way are shown. */
export interface Means {
  readonly random: () => number;
  readonly show: (places: Float64Array) => void;
}

/** Length that half of the links stay below before overlaps are removed, chart units. */
const usualLength = 130;
const steps = 60;
/** Steps and heat for a picture that is about right. */
const gentle = { steps: 30, heat: 0.5 };
/** A picture that agrees so far with the one before lies the same way round. */
const alike = 0.6;
/** Overlaps per entity that may be left to be parted one by one, and the step of widening until so few are left. */
const mostOverlaps = 1;
const widening = 1.1;
/** Room left free around each box. */
const margin = { x: 8, y: 12 };

/**
 * Places for a connected network in which everybody may move: pivot MDS, settled, at a scale at which words fit, clear
 * of each other, as easy to read as a while of trying makes it. Where they stood before tells which way round it lies.
 */
export function layFree(part: ArrangeInput, means: Means): Float64Array {
  if (part.size === 1) return part.start.map((place) => (Number.isNaN(place) ? 0 : place));
  const drawing = loosely(part, means);
  face(drawing.positions, part);
  finish(drawing, part.fixed, means);
  return drawing.positions;
}

/** Turns a picture as it lay before, where it still is about the same, else along the window. */
function face(positions: Float64Array, { start, aspect }: ArrangeInput): void {
  if (likeness(positions, start) >= alike) turnTowards(positions, start);
  else layAlong(positions, start, aspect);
}

/**
 * Places for a connected network some of whom may not move. Where few are fixed the others lie as they would without
 * them; where most are, the others begin where they stood or gather round those they are linked with.
 */
export function layAround(part: ArrangeInput, means: Means): Float64Array {
  const { fixed, start } = part;
  const mostly = 2 * fixed.reduce((sum, one) => sum + one, 0) > part.size;
  const drawing = mostly ? drawingOf(part, start.slice(), roomier(part.room)) : loosely(part, means);
  const { graph, positions } = drawing;
  if (mostly) gather(graph, positions, { usualLength, random: means.random });
  else
    turnTowards(
      positions,
      start.map((place, at) => (fixed[at >> 1] === 1 ? place : NaN)),
    );
  fixed.forEach((one, i) => {
    if (one === 1) positions.set(start.subarray(2 * i, 2 * i + 2), 2 * i);
  });
  const length = restLength(graph, positions);
  settle({ graph, positions, fixed, length, steps, onStep: () => means.show(positions) });
  finish(drawing, fixed, means);
  return positions;
}

/** Places that differ from those now as little as it takes to bring the linked nearer and to clear overlaps. */
export function layGently(part: ArrangeInput, means: Means): Float64Array {
  const drawing = drawingOf(part, part.start.slice(), roomier(part.room));
  const { graph, positions } = drawing;
  const { fixed } = part;
  gather(graph, positions, { usualLength, random: means.random });
  const [length, pull] = [restLength(graph, positions), homePull(graph, positions)];
  settle({ graph, positions, fixed, length, pull, ...gentle, onStep: () => means.show(positions) });
  if (!fixed.includes(1)) turnTowards(positions, part.start);
  removeOverlaps({ positions, room: drawing.room, fixed });
  return positions;
}

/** A component as its links have it, at a scale at which words fit, overlaps not yet removed. */
function loosely(part: ArrangeInput, { random, show }: Means): Drawing {
  const drawing = drawingOf(part, new Float64Array(2 * part.size), roomier(part.room));
  const { graph, positions } = drawing;
  positions.set(pivotMds(graph, random));
  rescale(positions, usualLength / restLength(graph, positions));
  const pull = hopPull(graph, random);
  const free = new Uint8Array(part.size);
  settle({ graph, positions, fixed: free, length: usualLength, steps, pull, onStep: () => show(positions) });
  rescale(positions, usualLength / medianLength(graph, positions));
  while (countOverlaps({ positions, room: drawing.room, fixed: free }) > mostOverlaps * part.size)
    rescale(positions, widening);
  return drawing;
}

function finish(drawing: Drawing, fixed: Uint8Array, { random, show }: Means): void {
  removeOverlaps({ positions: drawing.positions, room: drawing.room, fixed });
  takeEnds(drawing);
  improveSpots(drawing, fixed, random, () => show(drawing.positions));
}

function roomier(room: Float64Array): Float64Array {
  return room.map((half, at) => half + (at % 2 === 0 ? margin.x : margin.y));
}

function rescale(positions: Float64Array, scale: number): void {
  for (let at = 0; at < positions.length; at++) positions[at] = (positions[at] as number) * scale;
}

function medianLength({ size, offsets, neighbours }: Graph, positions: Float64Array): number {
  const lengths = new Float64Array(neighbours.length);
  for (let i = 0; i < size; i++)
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      const dx = (positions[2 * i] as number) - (positions[2 * other] as number);
      const dy = (positions[2 * i + 1] as number) - (positions[2 * other + 1] as number);
      lengths[e] = Math.sqrt(dx * dx + dy * dy);
    }
  return lengths.sort()[lengths.length >> 1] as number;
}
