import type { ArrangeInput, Arranged } from '../../../core/arrange/arrange.ts';
import type { KernelId } from '../../../core/arrange/kernel-ids.ts';
import type { Brokerage } from '../../../core/measures/brokerage/brokerage.ts';
import type { FigureFound } from '../../../core/measures/figures/figures.ts';
import type { Grouped, GroupingOptions } from '../../../core/measures/groups/grouping.ts';
import type { KeyPlayers, KeyPlayersOptions } from '../../../core/measures/key-players/key-players.ts';
import type { Removal } from '../../../core/measures/removal/removal.ts';
import type { Answers, Question } from '../../../core/paths/follow.ts';
import type { MatchBudget, Matches } from '../../../core/query/match-pattern.ts';
import type { MatchInput } from '../../../core/query/match-input.ts';
import type { Network } from '../../../core/paths/network.ts';
import type { Argon2Cost } from '../../stores/local/vault/argon2.ts';
import type { BareNetwork } from './bare-network.ts';

export interface MeasureTask extends BareNetwork {
  readonly kind: 'measure';
  readonly measure: string;
  /** As the measure is usually given where this is absent. */
  readonly normalised?: boolean;
  /** Whether an estimate will do. */
  readonly approximate?: boolean;
  /** The share of the work that is done, of a measure that can be divided. */
  readonly share?: { readonly at: number; readonly of: number };
}

/** Scores by position of an entity or of a link, and how far they may be from the exact ones. */
export interface TaskScores {
  readonly scores: Float64Array;
  readonly bound: number | null;
  /** Parts of two or more that the network is in, and entities outside the largest of them. */
  readonly parts: number;
  readonly outside: number;
}

export interface KeyPlayersTask extends BareNetwork {
  readonly kind: 'key-players';
  readonly options: Omit<KeyPlayersOptions, 'progress'>;
}

export interface BrokerageTask extends BareNetwork {
  readonly kind: 'brokerage';
  /** By position, -1 for none. */
  readonly groups: Int32Array;
}

export interface RemovalTask {
  readonly kind: 'removal';
  readonly before: BareNetwork;
  readonly after: BareNetwork;
  /** Position before of each entity there is after, ascending. */
  readonly kept: Int32Array;
}

export interface GroupsTask extends BareNetwork {
  readonly kind: 'groups';
  readonly grouping: string;
  readonly options: Omit<GroupingOptions, 'progress'>;
}

export interface FiguresTask extends BareNetwork {
  readonly kind: 'figures';
  /** By position, -1 for none. */
  readonly partition?: Int32Array;
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
export type Task =
  | MeasureTask
  | KeyPlayersTask
  | BrokerageTask
  | RemovalTask
  | GroupsTask
  | FiguresTask
  | ArrangeTask
  | FollowTask
  | QueryTask
  | DeriveKeyTask;

interface Results {
  readonly measure: TaskScores;
  readonly 'key-players': KeyPlayers;
  readonly brokerage: Brokerage;
  readonly removal: Removal;
  readonly groups: Grouped;
  readonly figures: readonly FigureFound[];
  readonly arrange: Arranged;
  readonly query: Matches;
  readonly 'derive-key': Uint8Array;
}

/** What a task gives: scores, sets, places, an answer, or the bytes of a key. */
export type ResultOf<T extends Task> =
  T extends FollowTask<infer Q>
    ? Answers[Q['kind']]
    : T extends { readonly kind: infer K extends keyof Results }
      ? Results[K]
      : never;

/** From a worker thread to its pool. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number }
  /** Where everybody stands so far, x and y interleaved. */
  | { readonly kind: 'places'; readonly places: Float64Array }
  | { readonly kind: 'done'; readonly result: ResultOf<Task> }
  | { readonly kind: 'failed'; readonly error: unknown };
