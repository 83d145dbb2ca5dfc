import type { ArrangeInput, Arranged } from '../../../core/arrange/arrange.ts';
import type { KernelId } from '../../../core/arrange/kernel-ids.ts';
import type { GraphDirection } from '../../../core/measures/graph-direction.ts';
import type { Topology } from '../../../core/measures/topology.ts';
import type { Answers, Question } from '../../../core/paths/follow.ts';
import type { MatchBudget, Matches } from '../../../core/query/match-pattern.ts';
import type { MatchInput } from '../../../core/query/match-input.ts';
import type { Network } from '../../../core/paths/network.ts';
import type { Argon2Cost } from '../../stores/local/vault/argon2.ts';

export interface MeasureTask {
  readonly kind: 'measure';
  readonly measure: string;
  readonly direction: GraphDirection;
  readonly topology: Topology;
}

export interface ArrangeTask {
  readonly kind: 'arrange';
  readonly arrangement: KernelId;
  readonly input: ArrangeInput;
}

export interface FollowTask<Q extends Question = Question> {
  readonly kind: 'follow';
  readonly question: Q;
  readonly network: Network;
}

export interface QueryTask {
  readonly kind: 'query';
  readonly input: MatchInput;
  readonly budget: MatchBudget;
}

export interface DeriveKeyTask {
  readonly kind: 'derive-key';
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly cost: Argon2Cost;
}

/** Work for a thread of its own. */
export type Task = MeasureTask | ArrangeTask | FollowTask | QueryTask | DeriveKeyTask;

/** What a task gives: scores, places, an answer, or the bytes of a key. */
export type ResultOf<T extends Task> = T extends MeasureTask
  ? Float64Array
  : T extends DeriveKeyTask
    ? Uint8Array
    : T extends FollowTask<infer Q>
      ? Answers[Q['kind']]
      : T extends QueryTask
        ? Matches
        : Arranged;

/** From a worker thread to its pool. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number }
  /** Where everybody stands so far, x and y interleaved. */
  | { readonly kind: 'places'; readonly places: Float64Array }
  | { readonly kind: 'done'; readonly result: ResultOf<Task> }
  | { readonly kind: 'failed'; readonly error: unknown };
