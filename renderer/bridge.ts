import { z } from 'zod';

import { fail, type Problem, type Result } from '../core/case/problem.ts';
import { type Call, callIn } from '../core/contract/call.ts';
import type { CaseCallName, CaseInput, CaseOutput } from '../core/contract/case-calls.ts';
import { firstCalls } from '../core/contract/first-calls.ts';
import { firstMainCalls } from '../core/contract/first-main-calls.ts';
import type { ChosenFile, mainCallSchemas } from '../core/contract/main-calls.ts';
import { type Doing, type PlacesSoFar, type Reply, replySchema } from '../core/contract/messages.ts';
import { problemSchema } from '../core/contract/problem-schema.ts';
import type { Request } from '../core/contract/request.ts';
import { FirstAnswers } from './first-answers.ts';

type MainCallName = keyof typeof mainCallSchemas;
type MainInput<C extends MainCallName> = z.input<(typeof mainCallSchemas)[C]['input']>;
export type MainOutput<C extends MainCallName> = z.infer<(typeof mainCallSchemas)[C]['output']>;

/** What the preload script puts into the page; nothing else of the outer world is reachable from here. */
interface Preload {
  main(call: string, input: unknown): Promise<unknown>;
  dropped(file: File): Promise<unknown>;
  onWindow(listener: (state: unknown) => void): () => void;
  onWork(listener: (done: unknown) => void): () => void;
}

export interface Progress {
  /** 0 to 1. */
  readonly done: number;
  readonly doing: Doing;
  /** What is worked on just then, such as the name of one file of several. */
  readonly about?: string;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told where entities stand so far, several times a second, while an arrangement lasts. */
  readonly onPlaces?: (places: PlacesSoFar) => void;
}

export type Changed = Extract<Reply, { kind: 'changed' }>;

interface Pending {
  readonly answer: (result: Result<unknown>) => void;
  readonly onProgress: AskOptions['onProgress'];
  readonly onPlaces: AskOptions['onPlaces'];
}

const portGreeting = 'benang:port';
const preload = (globalThis as unknown as { readonly benang: Preload }).benang;
const pending = new Map<number, Pending>();
const changedListeners = new Set<(changed: Changed) => void>();
const caseListeners = new Set<() => void>();
const lockedListeners = new Set<(problem: Problem) => void>();

/** Has a person say why an edit is made; null when they leave it. */
type AskWhy = (edit: string) => Promise<string | null>;
let askWhy: AskWhy = () => Promise.resolve(null);

let port: MessagePort | null = null;
let first = new FirstAnswers();
let lastId = 0;

/** Asks main: windows, dialogs, settings; again with the reason where the case asks for one. */
export function askMain<C extends MainCallName>(
  call: C,
  input: MainInput<C>,
): Promise<Result<MainOutput<C>>> {
  return withReason(mainCall(call), input, (told) => askMainOnce(call, told));
}

/** Asks main for what goes through the whole case; aborting has it called off, and then it answers `cancelled`. */
export async function askMainAtLength<C extends MainCallName>(
  call: C,
  input: MainInput<C>,
  { signal, onProgress }: Pick<AskOptions, 'signal' | 'onProgress'>,
): Promise<Result<MainOutput<C>>> {
  const leave = preload.onWork((done) => onProgress?.({ done: z.number().parse(done), doing: 'writing' }));
  const stop = () => void askMainOnce('stop-work', {});
  signal?.addEventListener('abort', stop);
  try {
    return await askMain(call, input);
  } finally {
    leave();
    signal?.removeEventListener('abort', stop);
  }
}

async function askMainOnce<C extends MainCallName>(
  call: C,
  input: MainInput<C>,
): Promise<Result<MainOutput<C>>> {
  const answer = (await preload.main(call, input)) as Result<unknown>;
  if (!answer.ok) return { ok: false, problem: problemSchema.parse(answer.problem) };
  const { output } = await mainCall(call);
  return { ok: true, value: output.parse(answer.value) as MainOutput<C> };
}

/** Has main take a file that was dropped on the window; null where it was a case, which is open then. */
export async function takeDroppedFile(file: File): Promise<Result<ChosenFile | null>> {
  const answer = (await preload.dropped(file)) as Result<unknown>;
  if (!answer.ok) return { ok: false, problem: problemSchema.parse(answer.problem) };
  const { chosenFile } = await import('../core/contract/main-calls.ts');
  return { ok: true, value: chosenFile.nullable().parse(answer.value) };
}

/**
 * Asks the service of the open case; again with the reason where the case asks for one. Aborting tells the service to
 * stop; the answer still is the service's own, because what was committed before it heard cannot be called cancelled.
 */
export function ask<C extends CaseCallName>(
  call: C,
  input: CaseInput<C>,
  options: AskOptions = {},
): Promise<Result<CaseOutput<C>>> {
  return withReason(caseCall(call), input, (told) => askOnce(call, told, options));
}

/** From now on this asks the person for the reason when an answer says that the case wants one. */
export function onReasonNeeded(ask: AskWhy): void {
  askWhy = ask;
}

/** Sends once and, if only the reason was missing, once more with it; `cancelled` when the person gives none. */
async function withReason<I, O>(
  asked: Promise<Call>,
  input: I,
  once: (input: I) => Promise<Result<O>>,
): Promise<Result<O>> {
  const result = await once(input);
  if (result.ok || result.problem.code !== 'reason-needed') return result;
  const { input: schema } = await asked;
  if (!(schema instanceof z.ZodObject && 'why' in schema.shape)) return result;
  const why = await askWhy(String(result.problem.details?.['edit'] ?? ''));
  return why === null ? fail('cancelled') : once({ ...input, why });
}

async function askOnce<C extends CaseCallName>(
  call: C,
  input: CaseInput<C>,
  options: AskOptions,
): Promise<Result<CaseOutput<C>>> {
  if (!port) return fail('case-missing');
  const result = await (first.take(call, input) ?? send(port, call, input, options));
  if (!result.ok) return tellWhetherLocked(result);
  const { output } = await caseCall(call);
  return { ok: true, value: output.parse(result.value) as CaseOutput<C> };
}

/** How a question and its answer are written; what is asked after the first chart is read when it is asked. */
async function caseCall(call: CaseCallName): Promise<Call> {
  return callIn(firstCalls, call) ?? (await import('../core/contract/case-calls.ts')).caseCalls[call];
}

async function mainCall(call: MainCallName): Promise<Call> {
  return (
    callIn(firstMainCalls, call) ?? (await import('../core/contract/main-calls.ts')).mainCallSchemas[call]
  );
}

/** Says which chart this window shows, so that its Changes arrive without asking. */
export function watchChart(chart: string | null): void {
  post({ kind: 'watch', chart });
}

/** Calls back after every commit of the open case; gives the way to stop. */
export function onChanged(listener: (changed: Changed) => void): () => void {
  changedListeners.add(listener);
  return () => changedListeners.delete(listener);
}

/** Calls back each time a case has been opened, at once if one already is. */
export function onCase(listener: () => void): () => void {
  caseListeners.add(listener);
  if (port) listener();
  return () => caseListeners.delete(listener);
}

/** Calls back each time the case answers that it waits for its key; gives the way to stop. */
export function onLocked(listener: (problem: Problem) => void): () => void {
  lockedListeners.add(listener);
  return () => lockedListeners.delete(listener);
}

/** Calls back when the window was maximised, restored, focused or left. */
export function onWindow(listener: (state: MainOutput<'window-state'>) => void): () => void {
  return preload.onWindow((state) => listener(firstMainCalls['window-state'].output.parse(state)));
}

function tellWhetherLocked<F extends { readonly problem: Problem }>(failure: F): F {
  const { problem } = failure;
  if (problem.code === 'passphrase-needed') for (const listener of lockedListeners) listener(problem);
  return failure;
}

function send(
  to: MessagePort,
  call: CaseCallName,
  input: unknown,
  { signal, onProgress, onPlaces }: AskOptions,
): Promise<Result<unknown>> {
  const id = ++lastId;
  return new Promise((resolve) => {
    const cancel = () => post({ kind: 'cancel', id });
    if (signal?.aborted) {
      resolve(fail('cancelled'));
      return;
    }
    signal?.addEventListener('abort', cancel, { once: true });
    const answer = (result: Result<unknown>) => {
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    pending.set(id, { answer, onProgress, onPlaces });
    to.postMessage({ kind: 'ask', id, call, input } satisfies Request);
  });
}

function post(request: Request): void {
  port?.postMessage(request);
}

function settle(id: number, result: Result<unknown>): void {
  pending.get(id)?.answer(result);
  pending.delete(id);
}

function settleAll(problem: 'cancelled' | 'stopped-unexpectedly'): void {
  first.giveUp(problem);
  for (const id of [...pending.keys()]) settle(id, fail(problem));
}

function receive(data: unknown): void {
  const reply = replySchema.parse(data);
  if (reply.kind === 'answer') settle(reply.id, reply.result);
  else if (reply.kind === 'progress') pending.get(reply.id)?.onProgress?.(reply);
  else if (reply.kind === 'places') pending.get(reply.id)?.onPlaces?.(reply);
  else if (reply.kind === 'first') first.tell(reply);
  else {
    first.outdate();
    for (const listener of changedListeners) listener(reply);
  }
}

function connect(next: MessagePort): void {
  settleAll('cancelled');
  port?.close();
  port = next;
  first = new FirstAnswers();
  next.onmessage = (event: MessageEvent<unknown>) => receive(event.data);
  next.addEventListener('close', () => {
    if (port === next) settleAll('stopped-unexpectedly');
  });
  for (const listener of caseListeners) listener();
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window || event.origin !== location.origin || event.data !== portGreeting) return;
  const [next] = event.ports;
  if (next) connect(next);
});
