import type { Graph } from '../graph.ts';
import { type Rows, writeInOrder } from '../relabel.ts';
import { bytesOfBase64 } from './base64.ts';
import { kernelBytes } from './kernel-bytes.ts';

/** Where an array lies in the memory of the kernel. */
export interface Address {
  readonly value: number;
}

/** What the compiled kernels offer; described in the sources beside this file, by the same names. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly offsets: Address;
  readonly neighbours: Address;
  readonly costs: Address;
  prepare(entities: number, steps: number, weighted: boolean): void;
  clear(): void;

  readonly weights: Address;
  readonly scores: Address;
  readonly stepScores: Address;
  prepareBetweenness(steps: number, onward: number, onSteps: boolean): void;
  addSources(first: number, end: number, stride: number): void;

  readonly reach: Address;
  readonly backOffsets: Address;
  readonly backNeighbours: Address;
  readonly pairs: Address;
  readonly nearness: Address;
  prepareDistances(bothWays: boolean): void;
  preparePairs(bothWays: boolean): void;
  addDistances(first: number, end: number): void;

  readonly distances: Address;
  prepareFrom(bothWays: boolean): void;
  searchFrom(source: number): void;

  readonly cores: Address;
  findCores(): void;

  readonly leaving: Address;
  readonly coming: Address;
  readonly labels: Address;
  prepareCommunities(directed: boolean): void;
  setScale(ofChance: number, ofRounding: number): void;
  findLouvain(seed: number): void;
  findLeiden(seed: number): void;
}

/** The kernels with one graph in their memory. */
export interface Kernel extends KernelExports {
  /** The numbers that lie there, as they are now; views are good until something else is prepared. */
  numbers(at: Address, count: number): Float64Array;
  integers(at: Address, count: number): Int32Array;
  /** Leaves it to the next graph; nothing may be asked of it afterwards. Not to call it costs time alone. */
  readonly release: () => void;
}

/** The little that is used of what the language itself brings along, for which its library has no types. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const { WebAssembly: api } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };

let compiled: object | undefined;

/** One that nobody uses: making its memory and touching it first takes as long as many searches of a small graph. */
let spare: Kernel | undefined;
/**
 * Bytes of memory, of which no more than half need have been touched; one with more is left to the collector of garbage.
 * What searches one network twice then needs no second memory of that size.
 */
const largestSpare = 32 * 2 ** 20;

/** Makes a kernel for a graph, its entities laid out in this order or as they are. */
export function kernelFor(graph: Graph, order?: Int32Array): Kernel {
  const kernel = spare ?? newKernel();
  spare = undefined;
  const { size, neighbours, costs } = graph;
  kernel.prepare(size, neighbours.length, costs !== undefined);
  const rows = {
    offsets: kernel.integers(kernel.offsets, size + 1),
    neighbours: kernel.integers(kernel.neighbours, neighbours.length),
    costs: costs && kernel.numbers(kernel.costs, costs.length),
  };
  if (order) writeInOrder(graph, order, rows);
  else writeAsItIs(graph, rows);
  return kernel;
}

function newKernel(): Kernel {
  compiled ??= new api.Module(bytesOfBase64(kernelBytes));
  const exports = new api.Instance(compiled).exports as KernelExports;
  const kernel: Kernel = {
    ...exports,
    numbers: ({ value }, count) => new Float64Array(exports.memory.buffer, value, count),
    integers: ({ value }, count) => new Int32Array(exports.memory.buffer, value, count),
    release: () => {
      if (exports.memory.buffer.byteLength > largestSpare) return;
      kernel.clear();
      spare = kernel;
    },
  };
  return kernel;
}

function writeAsItIs({ offsets, neighbours, costs }: Graph, rows: Rows): void {
  rows.offsets.set(offsets);
  rows.neighbours.set(neighbours);
  if (costs) rows.costs?.set(costs);
}
