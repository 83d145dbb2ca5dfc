import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

import type { Topology } from '../core/measures/topology.ts';
import type { BenchmarkCase } from './benchmark.ts';
import { cpuOfRun } from './cpu-of-run.ts';

/**
 * igraph (python3-igraph of the system's Python) holding one graph in a process of its own. Expressions are Python over
 * the graph `g` and the module `igraph`; weights, where given, are the edge attribute `weight`. Vertices and edges are in
 * the order of the topology.
 */
export interface Igraph {
  /** Milliseconds of processor time that one run takes, the best of enough runs to fill 20 ms. */
  cpuOf(expression: string): Promise<number>;
  /** What it comes to: numbers (an infinite one as 1e999, NaN as null), lists of them, or one. */
  valueOf(expression: string): Promise<unknown>;
  close(): void;
}

/** What igraph is given: links with their arrows only where `directed`. */
export interface IgraphOptions {
  readonly directed?: boolean;
  readonly weights?: ArrayLike<number>;
}

/** One thing done by ours and by igraph on the same graph. */
export interface BesideIgraph<T> extends IgraphOptions {
  readonly name: string;
  readonly budget: number | null;
  readonly topology: Topology;
  readonly ours: () => T;
  /** The same in Python, such as `g.betweenness(directed=False)`. */
  readonly expression: string;
  /** Throws where what ours gave is not what igraph gave; called once. Absent where nothing can be compared. */
  readonly compare?: (ours: T, theirs: unknown) => void;
}

const python = '/usr/bin/python3';
const program = `
import sys, json, time, igraph
given = json.loads(sys.stdin.readline())
g = igraph.Graph(n=given['size'], edges=list(zip(given['from'], given['to'])), directed=given['directed'])
if given['weights'] is not None: g.es['weight'] = given['weights']
scope = {'g': g, 'igraph': igraph}
print(json.dumps({'ready': igraph.__version__}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    try:
        code = compile(asked['expression'], 'expression', 'eval')
        if asked['timed']:
            runs, spent = 0, 0.0
            while spent < .02 or runs < 1:
                start = time.process_time()
                eval(code, scope)
                spent += time.process_time() - start
                runs += 1
            print(json.dumps({'value': spent / runs * 1000}), flush=True)
        else: print(json.dumps({'value': eval(code, scope)}).replace('Infinity', '1e999').replace('NaN', 'null'), flush=True)
    except Exception as error: print(json.dumps({'error': repr(error)}), flush=True)
`;

/** Starts igraph with this graph; null where Python or igraph is not there. */
export async function loadIgraph(topology: Topology, options: IgraphOptions = {}): Promise<Igraph | null> {
  const child = spawn(python, ['-c', program], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = answersOf(child);
  const graph = {
    size: topology.entities.length,
    from: [...topology.from],
    to: [...topology.to],
    directed: options.directed ?? false,
    weights: options.weights ? Array.from(options.weights) : null,
  };
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${JSON.stringify(graph)}\n`);
  if ((await lines.next()).done) return null;
  const ask = async (expression: string, timed: boolean): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify({ expression, timed })}\n`);
    const line = await lines.next();
    const answer = JSON.parse(line.done ? '{"error":"igraph ended"}' : line.value) as Answer;
    if (answer.error !== undefined) throw new Error(`${expression}: ${answer.error}`);
    return answer.value;
  };
  return {
    cpuOf: async (expression) => Number(await ask(expression, true)),
    valueOf: (expression) => ask(expression, false),
    close: () => void child.kill(),
  };
}

interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

/** The lines a process writes; none where it cannot be started. */
function answersOf(child: ChildProcessByStdio<Writable, Readable, null>): AsyncIterator<string> {
  const lines = createInterface({ input: child.stdout });
  child.once('error', () => lines.close());
  return lines[Symbol.asyncIterator]();
}

/**
 * A benchmark case beside igraph, both in processor time on a graph each already holds. Use it in a bench file as
 * `cases: [() => besideIgraph({ name, budget, topology, ours: () => scoresBy(m, graph), expression, compare })]`. Without
 * igraph the case runs alone, with a note.
 */
export async function besideIgraph<T>(one: BesideIgraph<T>): Promise<BenchmarkCase> {
  const { name, budget, topology, ours, expression, compare } = one;
  const igraph = await loadIgraph(topology, one);
  return {
    name: `${name} igraph`,
    budget: igraph && budget,
    answers: 'ms',
    ours: () => cpuOfRun(ours),
    peer: igraph && (() => igraph.cpuOf(expression)),
    ...(igraph ? {} : { note: 'igraph is missing (python3-igraph); ours runs alone' }),
    check: async () => igraph && compare?.(ours(), await igraph.valueOf(expression)),
    close: () => igraph?.close(),
  };
}

/** Throws where two lists of numbers differ anywhere by more than this part of the larger one, or of 1. */
export function expectClose(ours: ArrayLike<number>, theirs: unknown, accuracy = 1e-9): void {
  const others = theirs as ArrayLike<number | null>;
  if (ours.length !== others.length) throw new Error(`${ours.length} scores beside ${others.length}`);
  Array.from(ours, (mine, at) => {
    const other = others[at] ?? 0;
    const close = Math.abs(mine - other) <= accuracy * Math.max(1, Math.abs(mine), Math.abs(other));
    if (!close) throw new Error(`score ${at} is ${mine} beside ${other}`);
  });
}
