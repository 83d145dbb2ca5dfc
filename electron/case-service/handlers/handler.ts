import type { Result } from '../../../core/case/problem.ts';
import type { CaseCallName, CaseInput, CaseOutput } from '../../../core/contract/case-calls.ts';
import type { Doing, PlacesSoFar } from '../../../core/contract/messages.ts';
import type { CaseSession } from '../case-session.ts';
import type { Tools } from '../tools.ts';

/** One question under way: about which case, and how it is called off and followed. */
export interface Ask {
  readonly session: CaseSession;
  readonly tools: Tools;
  readonly signal: AbortSignal;
  /** `done` is 0 to 1; `about` is what is worked on just then, such as one file of several. */
  readonly progress: (done: number, doing: Doing, about?: string) => void;
  /** Shows where entities stand so far, to who wants to look. */
  readonly show?: (places: PlacesSoFar) => void;
}

/** Answers one call of the contract; the input has been parsed. */
export type Handler<C extends CaseCallName> = (
  input: CaseInput<C>,
  ask: Ask,
) => Promise<Result<CaseOutput<C>>>;
