import { type Ways, waysOf } from '../paths/ways.ts';
import { chooseLinks } from './choose-links.ts';
import { linksFor, type MatchInput } from './match-input.ts';
import { type MatchPlan, matchPlan, type Step } from './match-order.ts';

/** What was found for each wanted entity and link, by position in the network; -1 for links that must be absent. */
export interface Match {
  readonly entities: Int32Array;
  readonly links: Int32Array;
}

/** A match, or after every so many tries how far the search has come: 0 to 1. */
export type Finding =
  { readonly match: Match } | { readonly match: null; readonly done: number; readonly tries: number };

/** Tries from one report of how far the search has come to the next. */
const triesPerReport = 8192;

/**
 * Every way in which the pattern stands in the network, no entity and no link of it twice in one, as they are found. Of
 * those that differ only by which of several alike stands for which, one is given.
 */
export function* findMatches(input: MatchInput): Generator<Finding, void> {
  const ways = waysOf(input.network, 'ignore');
  const search = new Search(input, ways, matchPlan(input, ways));
  let told = 0;
  while (search.advance()) {
    if (search.tries - told >= triesPerReport) {
      told = search.tries;
      yield { match: null, done: search.done(), tries: told };
    }
    if (!search.isComplete()) continue;
    const links = chooseLinks(input, ways, search.images);
    if (links) yield { match: { entities: search.images.slice(), links } };
  }
}

/** Where a backtracking search stands: one wanted entity after the other, each among what is left for it. */
class Search {
  readonly #input: MatchInput;
  readonly #ways: Ways;
  readonly #plan: MatchPlan;
  /** Of each wanted entity that has been found, where. */
  readonly images: Int32Array;
  readonly #from: Int32Array;
  readonly #next: Int32Array;
  readonly #end: Int32Array;
  #depth = 0;
  tries = 0;

  constructor(input: MatchInput, ways: Ways, plan: MatchPlan) {
    this.#input = input;
    this.#ways = ways;
    this.#plan = plan;
    const size = plan.steps.length;
    this.images = new Int32Array(size).fill(-1);
    this.#from = new Int32Array(size);
    this.#next = new Int32Array(size);
    this.#end = new Int32Array(size);
    this.#open(0);
  }

  /** How much of what can stand for the first wanted entity has been tried. */
  done(): number {
    return (this.#next[0] as number) / Math.max(1, this.#end[0] as number);
  }

  isComplete(): boolean {
    return this.#depth === this.#plan.steps.length;
  }

  /** Goes on by one try; false once all has been tried. */
  advance(): boolean {
    if (this.isComplete()) this.#depth -= 1;
    const step = this.#plan.steps[this.#depth];
    if (!step) return false;
    this.images[step.wanted] = -1;
    const at = this.#next[this.#depth] as number;
    this.tries += 1;
    if (at >= (this.#end[this.#depth] as number)) {
      this.#depth -= 1;
      return this.#depth >= 0;
    }
    this.#next[this.#depth] = at + 1;
    if (this.#take(step, at)) this.#open(++this.#depth);
    return true;
  }

  #take(step: Step, at: number): boolean {
    const { ends } = this.#ways;
    const isSecond =
      !step.candidates && at > (this.#from[this.#depth] as number) && ends[at] === ends[at - 1];
    const entity = (step.candidates ?? ends)[at] as number;
    if (isSecond || !this.#fits(step, entity)) return false;
    this.images[step.wanted] = entity;
    if (step.links.every(({ bit, isAbsent }) => this.#isLinked(bit) !== isAbsent)) return true;
    this.images[step.wanted] = -1;
    return false;
  }

  #fits({ wanted, smaller, larger }: Step, entity: number): boolean {
    if ((((this.#plan.fits[entity] as number) >>> wanted) & 1) === 0) return false;
    if (this.images.includes(entity)) return false;
    if (smaller.some((other) => (this.images[other] as number) > entity)) return false;
    return !larger.some((other) => (this.images[other] as number) < entity);
  }

  #isLinked(bit: number): boolean {
    const link = this.#input.pattern.links[bit];
    if (!link) return false;
    const ends = [this.images[link.from] as number, this.images[link.to] as number] as const;
    return linksFor(this.#input, this.#ways, bit, ends).next().done !== true;
  }

  /** Begins a step: among the neighbours of whichever found entity it is tied to has the fewest, or among all. */
  #open(depth: number): void {
    const step = this.#plan.steps[depth];
    if (!step) return;
    const [from, end] = step.candidates ? [0, step.candidates.length] : this.#nearest(step);
    this.#from[depth] = from;
    this.#next[depth] = from;
    this.#end[depth] = end;
  }

  #nearest({ links }: Step): readonly [number, number] {
    const { offsets } = this.#ways;
    const spans = links
      .filter(({ isAbsent }) => !isAbsent)
      .map(({ other }) => this.images[other] as number)
      .map((entity) => [offsets[entity] as number, offsets[entity + 1] as number] as const);
    return spans.reduce((best, span) => (span[1] - span[0] < best[1] - best[0] ? span : best));
  }
}
