import type { Change } from '../../core/case/change.ts';
import { countIn } from '../../core/case/written-rows.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Caution, NetworkChoice } from '../../core/contract/analysing.ts';

/** What was asked of a measure. */
export interface MeasureQuestion {
  readonly measure: string;
  readonly network: NetworkChoice;
  readonly normalised: boolean;
  /** Whether an estimate would do. */
  readonly approximate: boolean;
}

/** The scores of a measure as they were worked out; they are never written into the case. */
export interface KeptResult {
  readonly question: MeasureQuestion;
  readonly revision: number;
  readonly on: 'entities' | 'links';
  /** By the id of an entity or of a link. */
  readonly scores: ReadonlyMap<Identifier, number>;
  readonly bound: number | null;
  /** Why to take the scores with care, beyond what is said of the network. */
  readonly cautions: readonly Caution[];
  /** Whether something that was measured has been edited since. */
  readonly stale: boolean;
}

/** Answers that are kept to be given again, whoever asked. */
const mostFound = 24;

/**
 * The results of an open case. Of each measure the latest that an analyst asked for is kept until the case is closed,
 * and says so once an edit touches what it was measured on; fresh answers of any question are given again.
 */
export class KeptResults {
  readonly #latest = new Map<string, KeptResult>();
  readonly #found = new Map<string, KeptResult>();

  /** The latest result of a measure, fresh or stale; undefined where nobody asked for it. */
  of(measure: string): KeptResult | undefined {
    return this.#latest.get(measure);
  }

  /** The latest result of every measure that was asked for, in the order in which they were. */
  all(): readonly KeptResult[] {
    return [...this.#latest.values()];
  }

  /** A fresh answer to the same question. */
  found(question: MeasureQuestion): KeptResult | undefined {
    return this.#found.get(nameOf(question));
  }

  /** Remembers an answer; `isLatest` where an analyst asked for it and it is what columns and filters show. */
  keep(result: KeptResult, isLatest: boolean): void {
    const { question } = result;
    this.#found.delete(nameOf(question));
    this.#found.set(nameOf(question), result);
    for (const oldest of [...this.#found.keys()].slice(0, -mostFound)) this.#found.delete(oldest);
    if (!isLatest) return;
    this.#forgetThoseThatRestOn(question.measure);
    this.#latest.delete(question.measure);
    this.#latest.set(question.measure, result);
  }

  /** Conditions and weights may go by the scores of another measure, which are others now. */
  #forgetThoseThatRestOn(measure: string): void {
    for (const [name, { question }] of this.#found)
      if (JSON.stringify(question.network).includes(`"measure:${measure}"`)) this.#found.delete(name);
  }

  /** After an edit: what rests on rows that it touched is stale. */
  take(change: Change): void {
    for (const [name, { question }] of this.#found)
      if (touches(change, question.network)) this.#found.delete(name);
    for (const [measure, result] of this.#latest)
      if (!result.stale && touches(change, result.question.network))
        this.#latest.set(measure, { ...result, stale: true });
  }
}

/** Conditions may be about the grades of sources; who stands on a chart counts where that is the scope. */
const always = ['entities', 'links', 'sources', 'types'] as const;
const onCharts = ['placements', 'charts'] as const;

function touches(change: Change, { scope }: NetworkChoice): boolean {
  const tables = scope?.chart === undefined ? always : [...always, ...onCharts];
  return tables.some((table) => countIn(change, table) > 0);
}

/** The same for questions that are the same, in whatever order their parts were given. */
function nameOf({ measure, network, normalised, approximate }: MeasureQuestion): string {
  return JSON.stringify([measure, normalised, approximate, inOrder(network)]);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, inOrder(part)] as const);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
