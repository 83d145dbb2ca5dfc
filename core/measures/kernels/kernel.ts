import type { Graph } from '../graph.ts';
import { bytesOfBase64 } from './base64.ts';
import { kernelBytes } from './kernel-bytes.ts';

/** Where an array lies in the memory of the kernel. */
interface Address {
  readonly value: number;
}

/** What the compiled kernels offer; described in the sources beside this file, by the same names. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly offsets: Address;
  readonly neighbours: Address;
  readonly costs: Address;
  readonly weights: Address;
  prepare(entities: number, steps: number, weighted: boolean): void;

  readonly scores: Address;
  readonly stepScores: Address;
  prepareBetweenness(steps: number, onward: number, onSteps: boolean): void;
  addSources(first: number, end: number, stride: number): void;

  readonly reach: Address;
  readonly backOffsets: Address;
  readonly backNeighbours: Address;
  prepareDistances(backSteps: number): void;
  addDistances(first: number, end: number): void;

  readonly distances: Address;
  prepareCheapest(undirected: boolean): void;
  nearestFrom(source: number): number;
  cheapestFrom(source: number): number;
}

/** The kernels with one graph in their memory. */
export interface Kernel extends KernelExports {
  /** Writes whole numbers there. */
  put(at: Address, numbers: Int32Array): void;
  /** The numbers that lie there, as they are now; the view is good until something else is prepared. */
  numbers(at: Address, count: number): Float64Array;
}

/** The little that is used of what the language itself brings along, for which its library has no types. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const { WebAssembly: api } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };

let compiled: object | undefined;

/** Makes a kernel for a graph whose entities stand for as many as their weights say, each for one if not given. */
export function kernelFor(graph: Graph, weights?: Float64Array): Kernel {
  compiled ??= new api.Module(bytesOfBase64(kernelBytes));
  const kernel = new api.Instance(compiled).exports as KernelExports;
  const { size, offsets, neighbours, costs } = graph;
  kernel.prepare(size, neighbours.length, costs !== undefined);
  const { buffer } = kernel.memory;
  new Int32Array(buffer, kernel.offsets.value, size + 1).set(offsets);
  new Int32Array(buffer, kernel.neighbours.value, neighbours.length).set(neighbours);
  if (costs) new Float64Array(buffer, kernel.costs.value, costs.length).set(costs);
  const own = new Float64Array(buffer, kernel.weights.value, size);
  if (weights) own.set(weights);
  else own.fill(1);
  return {
    ...kernel,
    put: ({ value }, numbers) => new Int32Array(kernel.memory.buffer, value, numbers.length).set(numbers),
    numbers: ({ value }, count) => new Float64Array(kernel.memory.buffer, value, count),
  };
}
