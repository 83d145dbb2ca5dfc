import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Request } from '../core/contract/request.ts';
import type * as Bridge from './bridge.ts';

/** The window as the preload script leaves it, with main and a case service behind it. */
const page = Object.assign(new EventTarget(), { answers: new Map<string, unknown>() });
const origin = 'app://benang';
let bridge: typeof Bridge;
let service: MessagePort;
let heard: Request[] = [];

/** What the preload script does when a case has been opened. */
function openCase(from: { source?: unknown; origin?: string } = {}): void {
  const { port1, port2 } = new MessageChannel();
  const event = Object.assign(new Event('message'), {
    ...{ data: 'benang:port', ports: [port2], source: page, origin },
    ...from,
  });
  page.dispatchEvent(event);
  service = port1;
  heard = [];
  service.onmessage = ({ data }: MessageEvent<Request>) => heard.push(data);
}

async function nextRequest(): Promise<Request & { id: number }> {
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
  return heard.shift() as Request & { id: number };
}

beforeAll(async () => {
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('benang', {
    main: (call: string) => Promise.resolve(page.answers.get(call)),
    onWindow: () => () => undefined,
    onWork: () => () => undefined,
  });
  bridge = await import('./bridge.ts');
});

beforeEach(() => {
  openCase();
});

describe('a question to the case service', () => {
  it('carries the answer back, parsed', async () => {
    const answer = bridge.ask('verify', {});
    const { id, ...request } = await nextRequest();
    expect(request).toEqual({ kind: 'ask', call: 'verify', input: {} });
    const value = { revision: 3, commits: 3, attachments: 1, checkpoints: 2, bytes: 900 };
    service.postMessage({ kind: 'answer', id, result: { ok: true, value } });
    expect(await answer).toEqual({ ok: true, value });
  });

  it('carries a Problem back', async () => {
    const answer = bridge.ask('undo', {});
    const { id } = await nextRequest();
    const result = { ok: false, problem: { code: 'nothing-to-undo' } };
    service.postMessage({ kind: 'answer', id, result });
    expect(await answer).toEqual(result);
  });

  it('fails loudly on an answer that breaks the contract', async () => {
    const answer = bridge.ask('verify', {});
    const { id } = await nextRequest();
    service.postMessage({ kind: 'answer', id, result: { ok: true, value: { revision: 'three' } } });
    await expect(answer).rejects.toThrow();
  });

  it('tells of progress, and asks to stop but waits for the answer of the service', async () => {
    const abort = new AbortController();
    const onProgress = vi.fn();
    const answer = bridge.ask('undo', {}, { signal: abort.signal, onProgress });
    const { id } = await nextRequest();
    service.postMessage({ kind: 'progress', id, done: 0.5, doing: 'saving' });
    await vi.waitFor(() => expect(onProgress).toHaveBeenCalledOnce());
    abort.abort();
    expect(await nextRequest()).toEqual({ kind: 'cancel', id });
    const value = { revision: 4, edit: 'add-link' };
    service.postMessage({ kind: 'answer', id, result: { ok: true, value } });
    expect(await answer).toEqual({ ok: true, value });
  });

  it('is given up when another case is opened', async () => {
    const answer = bridge.ask('verify', {});
    await nextRequest();
    openCase();
    expect(await answer).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });
});

describe('what a case tells before it is asked', () => {
  const gone = (row: string) => ({
    ok: false,
    problem: { code: 'row-missing', details: { table: 'charts', row } },
  });
  const damaged = { ok: false, problem: { code: 'case-damaged' } };
  const first = { kind: 'first', summary: damaged, chart: { id: 'C1', result: gone('C1') } };

  async function told(): Promise<void> {
    const answer = bridge.ask('summary', {});
    service.postMessage(first);
    expect(await answer).toEqual(damaged);
  }

  it('answers the first questions, once each', async () => {
    await told();
    expect(await bridge.ask('chart', { chart: 'C1' })).toEqual(gone('C1'));
    expect(heard).toEqual([]);
    void bridge.ask('summary', {});
    void bridge.ask('chart', { chart: 'C1' });
    await vi.waitFor(() => expect(heard).toMatchObject([{ call: 'summary' }, { call: 'chart' }]));
  });

  it('answers nothing about another chart', async () => {
    await told();
    void bridge.ask('chart', { chart: 'C2' });
    expect(await nextRequest()).toMatchObject({ call: 'chart', input: { chart: 'C2' } });
  });

  it('answers nothing about a chart once the case has moved on', async () => {
    await told();
    const listener = vi.fn();
    const stop = bridge.onChanged(listener);
    const changed = { revision: 2, edit: 'add-link', how: 'edit', change: {}, reload: false };
    service.postMessage({ kind: 'changed', ...changed });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
    void bridge.ask('chart', { chart: 'C1' });
    expect(await nextRequest()).toMatchObject({ call: 'chart' });
    stop();
  });

  it('is waited for no longer when another case is opened', async () => {
    const answer = bridge.ask('summary', {});
    openCase();
    expect(await answer).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });
});

describe('a question that the case wants a reason for', () => {
  const needed = { ok: false, problem: { code: 'reason-needed', details: { edit: 'delete-items' } } };
  const input = { edit: 'delete-items', input: { entities: ['A'], links: [] }, gesture: 'g' };

  async function refuse(): Promise<void> {
    const { id } = await nextRequest();
    service.postMessage({ kind: 'answer', id, result: needed });
  }

  it('is asked again with it', async () => {
    const askWhy = vi.fn(() => Promise.resolve('Salah orang'));
    bridge.onReasonNeeded(askWhy);
    const answer = bridge.ask('edit', input);
    await refuse();
    const { id, ...again } = await nextRequest();
    expect(askWhy).toHaveBeenCalledExactlyOnceWith('delete-items');
    expect(again).toEqual({ kind: 'ask', call: 'edit', input: { ...input, why: 'Salah orang' } });
    const value = { revision: 5, edit: 'delete-items' };
    service.postMessage({ kind: 'answer', id, result: { ok: true, value } });
    expect(await answer).toEqual({ ok: true, value });
  });

  it('is left when none is given', async () => {
    bridge.onReasonNeeded(() => Promise.resolve(null));
    const answer = bridge.ask('edit', input);
    await refuse();
    expect(await answer).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(heard).toEqual([]);
  });

  it('is not asked again where the call takes none', async () => {
    bridge.onReasonNeeded(() => Promise.resolve('Salah orang'));
    const answer = bridge.ask('undo', {});
    await refuse();
    expect(await answer).toEqual(needed);
  });
});

describe('what arrives unasked', () => {
  it('goes to whoever follows the commits', async () => {
    const listener = vi.fn();
    const stop = bridge.onChanged(listener);
    const changed = { revision: 2, edit: 'add-link', how: 'edit', change: {}, reload: false };
    service.postMessage({ kind: 'changed', ...changed });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ kind: 'changed', ...changed }));
    stop();
  });

  it('is a port only from the page itself', () => {
    const listener = vi.fn();
    const stop = bridge.onCase(listener);
    expect(listener).toHaveBeenCalledOnce();
    openCase({ origin: 'app://elsewhere' });
    openCase({ source: {} });
    expect(listener).toHaveBeenCalledOnce();
    openCase();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
  });
});

describe('a question to main', () => {
  it('is parsed both when it works and when it does not', async () => {
    page.answers.set('open-sample', { ok: true, value: true });
    expect(await bridge.askMain('open-sample', {})).toEqual({ ok: true, value: true });
    page.answers.set('open-sample', { ok: false, problem: { code: 'disk-full' } });
    expect(await bridge.askMain('open-sample', {})).toEqual({ ok: false, problem: { code: 'disk-full' } });
    page.answers.set('open-sample', { ok: true, value: 'yes' });
    await expect(bridge.askMain('open-sample', {})).rejects.toThrow();
  });
});
