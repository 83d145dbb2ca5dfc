import type { Graph } from './graph.ts';

/** The graph with every step turned round, as strong and as far as before; an undirected one as it is. */
export function reversed(graph: Graph): Graph {
  if (graph.undirected) return graph;
  const { size, offsets, neighbours, strengths, costs } = graph;
  const turned = new Int32Array(size + 1);
  for (const to of neighbours) turned[to + 1] = (turned[to + 1] as number) + 1;
  for (let i = 0; i < size; i++) turned[i + 1] = (turned[i + 1] as number) + (turned[i] as number);
  const next = turned.slice(0, size);
  const origins = new Int32Array(neighbours.length);
  const places = new Int32Array(neighbours.length);
  for (let from = 0; from < size; from++)
    for (let step = offsets[from] as number; step < (offsets[from + 1] as number); step++) {
      const to = neighbours[step] as number;
      const place = next[to] as number;
      next[to] = place + 1;
      origins[place] = from;
      places[step] = place;
    }
  return {
    ...{ size, offsets: turned, neighbours: origins, undirected: false },
    ...(strengths && { strengths: moved(strengths, places) }),
    ...(costs && { costs: moved(costs, places) }),
  };
}

function moved(numbers: Float64Array, places: Int32Array): Float64Array {
  const result = new Float64Array(numbers.length);
  places.forEach((place, step) => (result[place] = numbers[step] as number));
  return result;
}
