import type { ArrangeInput, Arranged } from '../../../core/arrange/arrange.ts';
import type { GraphDirection } from '../../../core/measures/graph-direction.ts';
import type { Topology } from '../../../core/measures/topology.ts';
import type { Argon2Cost } from '../../stores/local/vault/argon2.ts';

export interface MeasureTask {
  readonly kind: 'measure';
  readonly measure: string;
  readonly direction: GraphDirection;
  readonly topology: Topology;
}

export interface ForceTask {
  readonly kind: 'force';
  readonly input: ArrangeInput;
}

export interface CountryTask {
  readonly kind: 'country';
  readonly input: ArrangeInput;
}

export interface DeriveKeyTask {
  readonly kind: 'derive-key';
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly cost: Argon2Cost;
}

/** Work for a thread of its own. */
export type Task = MeasureTask | ForceTask | CountryTask | DeriveKeyTask;

/** What a task gives: scores, places, or the bytes of a key. */
export type ResultOf<T extends Task> = T extends MeasureTask
  ? Float64Array
  : T extends DeriveKeyTask
    ? Uint8Array
    : Arranged;

/** From a worker thread to its pool. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly result: ResultOf<Task> }
  | { readonly kind: 'failed'; readonly error: unknown };
