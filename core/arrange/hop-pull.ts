import type { Graph } from '../measures/graph.ts';
import { hopsFrom } from './hops-from.ts';
import { noPull, type Pull } from './settle.ts';

/** Ways from this many entities stand for all. */
const mostSources = 100;
/** More entities than this come apart from those they are linked with before the distances get better. */
const mostEntities = 2000;
/** How hard it draws beside the links. */
const weight = 0.1;

/**
 * Draws everybody towards distances in proportion to the hops between two, the more the fewer these are, as stress
 * majorisation does (Gansner, Koren & North 2004), reckoned from some entities chosen at random (Ortmann, Klimenta &
 * Brandes 2017) at the scale that fits the picture best at the moment.
 */
export function hopPull(graph: Graph, random: () => number): Pull {
  if (graph.size > mostEntities) return noPull;
  const sources = sample(graph.size, random);
  const hops = sources.map((source) => hopsFrom(graph, source));
  const share = (weight * graph.size) / sources.length;
  return (positions, forces, stiffness) => {
    const scale = bestScale(positions, sources, hops);
    sources.forEach((source, at) => {
      drawFrom({ positions, forces, stiffness }, source, hops[at] as Float64Array, { share, scale });
    });
  };
}

/** Some positions, each once: all of them where they are few. */
function sample(size: number, random: () => number): number[] {
  const all = Array.from({ length: size }, (_, i) => i);
  const count = Math.min(size, mostSources);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (size - at));
    [all[at], all[other]] = [all[other] as number, all[at] as number];
  }
  return all.slice(0, count);
}

/** Chart units for one hop at which the distances fit best. */
function bestScale(
  positions: Float64Array,
  sources: readonly number[],
  hops: readonly Float64Array[],
): number {
  let linear = 0;
  let square = 0;
  sources.forEach((source, at) => {
    const steps = hops[at] as Float64Array;
    for (let i = 0; i < steps.length; i++) {
      if ((steps[i] as number) <= 0) continue;
      const dx = (positions[2 * i] as number) - (positions[2 * source] as number);
      const dy = (positions[2 * i + 1] as number) - (positions[2 * source + 1] as number);
      const ratio = Math.sqrt(dx * dx + dy * dy) / (steps[i] as number);
      linear += ratio;
      square += ratio * ratio;
    }
  });
  return linear > 0 ? square / linear : 1;
}

function drawFrom(
  drawn: { positions: Float64Array; forces: Float64Array; stiffness: Float64Array },
  source: number,
  hops: Float64Array,
  { share, scale }: { share: number; scale: number },
): void {
  const { positions, forces, stiffness } = drawn;
  const x = positions[2 * source] as number;
  const y = positions[2 * source + 1] as number;
  for (let i = 0; i < hops.length; i++) {
    const steps = hops[i] as number;
    if (steps <= 0) continue;
    const dx = (positions[2 * i] as number) - x;
    const dy = (positions[2 * i + 1] as number) - y;
    const distance = Math.max(Math.sqrt(dx * dx + dy * dy), 1e-9);
    const pull = share / (steps * steps);
    const force = pull * ((scale * steps) / distance - 1);
    forces[2 * i] = (forces[2 * i] as number) + force * dx;
    forces[2 * i + 1] = (forces[2 * i + 1] as number) + force * dy;
    stiffness[i] = (stiffness[i] as number) + pull;
  }
}
