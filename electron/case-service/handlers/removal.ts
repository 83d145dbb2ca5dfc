import { succeed } from '../../../core/case/problem.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { Caution } from '../../../core/contract/analysing.ts';
import { namesOf } from '../follow-links.ts';
import { bare, type ChosenNetwork, idsAt, networkOf, unknownIn } from '../network-of.ts';
import type { RemovalTask } from '../workers/task.ts';
import type { Handler } from './handler.ts';

/** What a network falls into when some of it is taken away in thought; the case keeps everything. */
export const removal: Handler<'removal'> = async (input, ask) => {
  const { without = [], ...choice } = input.network ?? {};
  const network = await networkOf(ask, choice, input.masked);
  if (!network.ok) return network;
  const strange = unknownIn(without, network.value.rows);
  if (strange) return strange;
  const found = await ask.tools.pool.run(takenAway(network.value, new Set(without)), {
    signal: ask.signal,
    onProgress: (done) => ask.progress(done, 'measuring'),
  });
  if (!found.ok) return found;
  const { before, after, breaks, sampled } = found.value;
  const pieces = breaks.flatMap(({ into }) => into).sort((a, b) => b.length - a.length);
  const parts = pieces.map((piece) => idsAt(network.value.topology, piece));
  const names = namesOf(network.value, new Set([...without, ...parts.flat()]));
  const { looked } = network.value;
  const estimate: readonly Caution[] = sampled === null ? [] : [{ code: 'approximate' }];
  return succeed({ ...looked, cautions: [...looked.cautions, ...estimate], before, after, parts, names });
};

/** The network before and after, by position. */
function takenAway(network: ChosenNetwork, without: ReadonlySet<Identifier>): RemovalTask {
  const { topology, weighting } = network;
  const before = bare(network);
  const kept = positionsOf(topology.entities, without);
  const position = new Int32Array(topology.entities.length).fill(-1);
  kept.forEach((at, after) => (position[at] = after));
  const ends = (ends: Int32Array, link: number) => position[ends[link] as number] as number;
  const links = positionsOf(topology.links, without).filter(
    (link) => ends(topology.from, link) >= 0 && ends(topology.to, link) >= 0,
  );
  const weights = weighting && Float64Array.from(links, (link) => weighting.weights[link] as number);
  const after = {
    topology: {
      entities: { length: kept.length },
      from: links.map((link) => ends(topology.from, link)),
      to: links.map((link) => ends(topology.to, link)),
      direction: Uint8Array.from(links, (link) => topology.direction[link] as number),
    },
    direction: network.direction,
    ...(weighting && weights && { weighting: { weights, means: weighting.means } }),
  };
  return { kind: 'removal', before, after, kept };
}

/** Positions of all but these, ascending. */
function positionsOf(ids: readonly Identifier[], without: ReadonlySet<Identifier>): Int32Array {
  return Int32Array.from(ids.keys()).filter((at) => !without.has(ids[at] as Identifier));
}
