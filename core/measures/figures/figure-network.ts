import { seededRandom } from '../../arrange/random.ts';
import { betweenness } from '../betweenness.ts';
import { bothWays } from '../both-ways.ts';
import { type Parts, partsOf } from '../components.ts';
import { allDistances, type Distances, distancesFrom } from '../distances.ts';
import type { Graph } from '../graph.ts';
import { estimateBy, scoresBy } from '../measure.ts';
import { triangleSides } from '../triangles.ts';

export interface FigureOptions {
  /** The group of each entity, for its mixing; -1 for those in none. */
  readonly partition?: Int32Array;
  /** Whether figures that take long are exact all the same. */
  readonly exact?: boolean;
  /** Chooses what estimates look at; 1 unless given. */
  readonly seed?: number;
  /** Gets 0 to 1 now and then while distances, then betweenness are searched. */
  readonly progress?: (done: number) => void;
}

/** What figures need of distances. */
type FigureDistances = Pick<Distances, 'sums' | 'counts' | 'largest'>;

/** A network and what several figures need of it, each made when it is first asked for. */
export interface FigureNetwork {
  /** Without strengths and costs; steps count as one. */
  readonly graph: Graph;
  /** The same with links both ways. */
  readonly joined: Graph;
  readonly partition?: Int32Array;
  readonly parts: () => Parts;
  /** `triangleSides` of the joined graph. */
  readonly sides: () => Float64Array;
  /** In steps; where estimated, to some others alone. */
  readonly distances: () => FigureDistances;
  /** As a share of all pairs. */
  readonly betweenness: () => Float64Array;
  /** Which of them are estimated, as they would take long. */
  readonly estimated: { readonly distances: boolean; readonly betweenness: boolean };
}

/** Looks at steps up to which everything is searched: about a second of processor time each. */
const most = { distances: 5e9, betweenness: 2e8 };
const sources = 64;
const paths = 5000;

/** Makes ready what figures are taken from. */
export function figureNetwork(whole: Graph, options: FigureOptions = {}): FigureNetwork {
  const { size, offsets, neighbours, undirected } = whole;
  const graph = { size, offsets, neighbours, undirected };
  const joined = bothWays(graph);
  const { partition, exact = false, seed = 1, progress = () => undefined } = options;
  const looks = size * (size + neighbours.length);
  const estimated = {
    distances: !exact && looks > most.distances,
    betweenness: !exact && looks > most.betweenness,
  };
  const first = (done: number) => progress(done / 2);
  const second = (done: number) => progress((1 + done) / 2);
  return {
    graph,
    joined,
    ...(partition ? { partition } : {}),
    estimated,
    parts: once(() => partsOf(joined)),
    sides: once(() => triangleSides(joined)),
    distances: once(() =>
      estimated.distances ? distancesToSome(graph, seed, first) : allDistances(graph, first),
    ),
    betweenness: once(() => {
      const estimate = estimated.betweenness
        ? estimateBy(betweenness, graph, { samples: paths, seed, progress: second })
        : null;
      return estimate?.scores ?? scoresBy(betweenness, graph, { progress: second });
    }),
  };
}

/** Distances to each entity from 64 drawn evenly, and from the one found farthest from them. */
function distancesToSome(graph: Graph, seed: number, progress: (done: number) => void): FigureDistances {
  const numbers = () => new Float64Array(graph.size);
  const found = { sums: numbers(), counts: numbers(), largest: numbers() };
  const search = distancesFrom(graph);
  const random = seededRandom(seed);
  let farthest = 0;
  for (let at = 0; at <= sources; at++) {
    progress(at / sources);
    const source = at < sources ? Math.floor(random() * graph.size) : farthest;
    search.from(source).forEach((distance, i) => {
      if (distance === 0 || distance === Infinity) return;
      found.sums[i] = (found.sums[i] as number) + distance;
      found.counts[i] = (found.counts[i] as number) + 1;
      if (distance <= (found.largest[i] as number)) return;
      found.largest[i] = distance;
      if (distance > (found.largest[farthest] as number)) farthest = i;
    });
  }
  search.end();
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
