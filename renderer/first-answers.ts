import { fail, type Problem, type Result } from '../core/case/problem.ts';
import type { Reply } from '../core/contract/messages.ts';

type First = Omit<Extract<Reply, { kind: 'first' }>, 'kind'>;

/** What the service of a case tells before it is asked, for those who ask it first; each answer serves once. */
export class FirstAnswers {
  readonly #told: Promise<First>;
  #tell: (first: First) => void = () => undefined;
  #isSummaryTaken = false;
  #chart: First['chart'] = null;

  constructor() {
    this.#told = new Promise((resolve) => (this.#tell = resolve));
  }

  tell(first: First): void {
    this.#chart = first.chart;
    this.#tell(first);
  }

  /** Nothing is told any more: whoever waits gets this Problem. */
  giveUp(problem: Problem['code']): void {
    this.#tell({ summary: fail(problem), chart: null });
  }

  /** The case has moved on from what was told of its chart. */
  outdate(): void {
    this.#chart = null;
  }

  /** What is told about this, or undefined where it has to be asked. */
  take(call: string, input: object): Promise<Result<unknown>> | undefined {
    if (call === 'summary') return this.#takeSummary();
    return call === 'chart' && 'chart' in input ? this.#takeChart(input.chart) : undefined;
  }

  #takeSummary(): Promise<Result<unknown>> | undefined {
    if (this.#isSummaryTaken) return undefined;
    this.#isSummaryTaken = true;
    return this.#told.then(({ summary }) => summary);
  }

  #takeChart(wanted: unknown): Promise<Result<unknown>> | undefined {
    const chart = this.#chart;
    this.#chart = null;
    return chart && chart.id === wanted ? Promise.resolve(chart.result) : undefined;
  }
}
