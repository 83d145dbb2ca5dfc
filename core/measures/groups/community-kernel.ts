import { bothWays } from '../both-ways.ts';
import type { Graph } from '../graph.ts';
import { type Kernel, kernelFor } from '../kernels/kernel.ts';

/** Part of all strength up to which a gain may be rounding. */
const accuracy = 1e-12;

/** A kernel ready to group the entities of a graph; at a higher resolution it makes more and smaller groups. */
export function communityKernel(graph: Graph, resolution: number): Kernel {
  const kernel = kernelFor(stepsBothWays(graph));
  kernel.prepareCommunities(!graph.undirected);
  const leaving = kernel.numbers(kernel.leaving, graph.size);
  const whole = addStrengths(graph, leaving, kernel.numbers(kernel.coming, graph.size));
  kernel.setScale(whole === 0 ? 0 : resolution / whole, accuracy * whole);
  return kernel;
}

/** The graph both ways, what its steps weigh in the place of costs: half of what joins two each way. */
function stepsBothWays(graph: Graph): Graph {
  const { size, offsets, neighbours, strengths } = graph.undirected ? graph : bothWays(withStrengths(graph));
  const weights = graph.undirected ? strengths : strengths?.map((strength) => strength / 2);
  return { size, offsets, neighbours, undirected: true, ...(weights && { costs: weights }) };
}

function withStrengths(graph: Graph): Graph {
  return graph.strengths ? graph : { ...graph, strengths: new Float64Array(graph.neighbours.length).fill(1) };
}

/** Writes the strength that leaves each entity, and that comes in where these are two arrays; answers all of it. */
function addStrengths(graph: Graph, leaving: Float64Array, coming: Float64Array): number {
  const { size, offsets, neighbours, strengths, undirected } = graph;
  let whole = 0;
  for (let i = 0; i < size; i++) {
    const [first, last] = [offsets[i] as number, offsets[i + 1] as number];
    let sum = strengths ? 0 : last - first;
    if (strengths) for (let step = first; step < last; step++) sum += strengths[step] as number;
    leaving[i] = sum;
    whole += sum;
  }
  if (undirected) return whole;
  neighbours.forEach((to, step) => {
    coming[to] = (coming[to] as number) + (strengths ? (strengths[step] as number) : 1);
  });
  return whole;
}
