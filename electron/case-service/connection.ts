import type { Change } from '../../core/case/change.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { fail, type Result } from '../../core/case/problem.ts';
import type { Reply } from '../../core/contract/messages.ts';
import { type Request, requestSchema } from '../../core/contract/request.ts';
import type { Committed } from '../stores/case-store.ts';
import type { CaseSession } from './case-session.ts';
import { dispatch } from './dispatch.ts';
import { firstAnswers } from './first-answers.ts';
import { inSlices } from './in-slices.ts';
import type { Tools } from './tools.ts';
import { type WatchedChange, watchedChange } from './watched-change.ts';

/** One end of a message channel, whichever kind of port it is. */
export interface Wire {
  post(reply: Reply): void;
  onMessage(listener: (data: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** What nobody calls off or asks how far it is. */
const quietly = { signal: new AbortController().signal, progress: () => undefined };

/** One window at one case: answers its questions and tells it of commits on the chart it watches. */
export class Connection {
  readonly #wire: Wire;
  readonly #opened: Result<CaseSession>;
  readonly #tools: Tools;
  readonly #underWay = new Map<number, AbortController>();
  readonly #stopListening: () => void;
  #watched: Identifier | null = null;
  #told: Promise<void> = Promise.resolve();

  /** Where the case could not be opened, every question is answered with the Problem. */
  constructor(wire: Wire, opened: Result<CaseSession>, tools: Tools) {
    this.#wire = wire;
    this.#opened = opened;
    this.#tools = tools;
    this.#stopListening = opened.ok
      ? opened.value.onCommitted((committed) => this.#tell(opened.value, committed))
      : () => undefined;
    wire.onClose(() => this.#end());
    wire.onMessage((data) => this.#receive(data));
  }

  /** Tells what the window asks first before it does; from then on it is told of the chart that goes with it. */
  async tellFirst(place: number): Promise<void> {
    const told = this.#opened.ok
      ? await firstAnswers({ session: this.#opened.value, tools: this.#tools, ...quietly }, place)
      : { summary: this.#opened, chart: null };
    this.#watched ??= told.chart?.id ?? null;
    this.#wire.post({ kind: 'first', ...told });
  }

  close(): void {
    this.#end();
    this.#wire.close();
  }

  #end(): void {
    this.#stopListening();
    for (const controller of this.#underWay.values()) controller.abort();
  }

  /** A message that breaks the contract has no id that an answer could carry, so it is dropped. */
  #receive(data: unknown): void {
    const request = requestSchema.safeParse(data);
    if (!request.success) return;
    if (request.data.kind === 'watch') this.#watched = request.data.chart;
    else if (request.data.kind === 'cancel') this.#underWay.get(request.data.id)?.abort();
    else void this.#answer(request.data);
  }

  async #answer({ id, call, input }: Extract<Request, { kind: 'ask' }>): Promise<void> {
    const result = this.#opened.ok ? await this.#dispatch(this.#opened.value, id, call, input) : this.#opened;
    // who hears that an edit is done knows what it did already
    await this.#told;
    this.#wire.post({ kind: 'answer', id, result });
  }

  async #dispatch(session: CaseSession, id: number, call: string, input: unknown): Promise<Result<unknown>> {
    if (this.#underWay.has(id)) return fail('bad-input', { details: { field: 'id', reason: 'in use' } });
    const controller = new AbortController();
    this.#underWay.set(id, controller);
    const result = await dispatch(call, input, {
      session,
      tools: this.#tools,
      signal: controller.signal,
      progress: (done, doing, about) =>
        this.#wire.post({ kind: 'progress', id, done, doing, ...(about !== undefined && { about }) }),
      show: (places) => this.#wire.post({ kind: 'places', id, ...places }),
    });
    this.#underWay.delete(id);
    return result;
  }

  /** One commit after the other, each with the rows of the chart watched at that moment. */
  #tell(session: CaseSession, { entry, change }: Committed): void {
    const chart = this.#watched;
    this.#told = this.#told.then(async () => {
      // What cannot be told row by row is read anew by the window: later answers are never kept waiting for it.
      const seen = await seenOn(chart, session, change).catch(() => ({ change: {}, reload: true }));
      const { revision, edit, kind } = entry;
      this.#wire.post({ kind: 'changed', revision, edit, how: kind, ...seen });
    });
  }
}

async function seenOn(
  chart: Identifier | null,
  { store }: CaseSession,
  change: Change,
): Promise<WatchedChange> {
  await store.readWritten();
  const rows = await store.load(chart === null ? {} : { charts: [chart] });
  return inSlices(watchedChange(change, chart, rows), quietly);
}
