import { MessageChannel, type MessagePort } from 'node:worker_threads';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { fail, succeed } from '../../core/case/problem.ts';
import { type Reply, replySchema } from '../../core/contract/messages.ts';
import type { Request } from '../../core/contract/request.ts';
import { Connection, type Wire } from './connection.ts';
import { builtProgram, must, temporaryFolder, TestCase } from './test-case.ts';

/** The window's end of a real message channel; what arrives must keep the contract. */
class Window {
  readonly replies: Reply[] = [];
  readonly #port: MessagePort;
  #waiting: (() => void)[] = [];

  constructor(port: MessagePort) {
    this.#port = port;
    port.on('message', (data) => {
      this.replies.push(replySchema.parse(data));
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  send(request: Request | Record<string, unknown>): void {
    this.#port.postMessage(request);
  }

  /** The first reply, come or to come, that `fits`. */
  async reply(fits: (reply: Reply) => boolean): Promise<Reply> {
    for (;;) {
      const found = this.replies.find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async answer(id: number): Promise<unknown> {
    const reply = await this.reply((one) => one.kind === 'answer' && one.id === id);
    return reply.kind === 'answer' ? reply.result : undefined;
  }

  close(): void {
    this.#port.close();
  }
}

function wireOf(port: MessagePort): Wire {
  return {
    post: (reply) => port.postMessage(reply),
    onMessage: (listener) => void port.on('message', listener),
    onClose: (listener) => void port.on('close', listener),
    close: () => port.close(),
  };
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let open: TestCase;
let window: Window;
let number = 0;

function connect(): Window {
  const { port1, port2 } = new MessageChannel();
  new Connection(wireOf(port1), succeed(open.session), open.tools);
  return new Window(port2);
}

beforeAll(async () => {
  builtProgram();
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());
beforeEach(async () => {
  open = await TestCase.open(folder.path, builtProgram(), `Sambungan ${++number}.benang`);
  window = connect();
});
afterEach(async () => {
  window.close();
  await open.close();
});

const rename = (id: number, label: string) => ({
  ...{ kind: 'ask', id, call: 'edit' },
  input: { edit: 'set-label', input: { table: 'entities', id: 'A', label } },
});

describe('a connection', () => {
  it('answers each question under its id, whatever else was asked', async () => {
    window.send({ kind: 'ask', id: 1, call: 'chart', input: { chart: 'main' } });
    window.send({ kind: 'ask', id: 2, call: 'no-such-call', input: {} });
    window.send({ kind: 'ask', id: 3, call: 'summary', input: { extra: 1 } });
    expect(await window.answer(3)).toMatchObject({ ok: false, problem: { code: 'bad-input' } });
    expect(await window.answer(2)).toMatchObject({ ok: false, problem: { code: 'unknown-call' } });
    expect(await window.answer(1)).toMatchObject({ ok: true, value: { chart: { id: 'main' } } });
  });

  it('tells what is asked first before it is, and of commits on that chart from then on', async () => {
    const { port1, port2 } = new MessageChannel();
    const connection = new Connection(wireOf(port1), succeed(open.session), open.tools);
    const other = new Window(port2);
    const charts = await open.session.store.all('charts');
    await connection.tellFirst(charts.findIndex(({ id }) => id === 'main'));
    other.send({ kind: 'ask', id: 1, call: 'summary', input: {} });
    const summary = await other.answer(1);
    other.send({ kind: 'ask', id: 2, call: 'chart', input: { chart: 'main' } });
    const result = await other.answer(2);
    expect(other.replies[0]).toEqual({ kind: 'first', summary, chart: { id: 'main', result } });
    other.send(rename(3, 'Anna'));
    expect(await other.reply(({ kind }) => kind === 'changed')).toMatchObject({
      change: { entities: [{ id: 'A', after: { label: 'Anna' } }] },
    });
    other.close();
  });

  it('drops what breaks the contract and goes on', async () => {
    for (const junk of [{ kind: 'ask' }, { kind: 'fly', id: 1 }, { kind: 'cancel', id: 'x' }])
      window.send(junk);
    window.send({ kind: 'ask', id: 9, call: 'verify', input: {} });
    expect(await window.answer(9)).toMatchObject({ ok: true });
    expect(window.replies).toHaveLength(1);
  });

  it('tells every window of a commit, each with the rows of the chart it watches', async () => {
    const other = connect();
    window.send({ kind: 'watch', chart: 'main' });
    other.send({ kind: 'watch', chart: 'empty' });
    other.send({ kind: 'ask', id: 1, call: 'summary', input: {} });
    await other.answer(1);
    window.send(rename(2, 'Anna'));
    const changed = (reply: Reply) => reply.kind === 'changed';
    expect(await window.reply(changed)).toMatchObject({
      ...{ revision: 2, edit: 'set-label', how: 'edit', reload: false },
      change: { entities: [{ id: 'A', after: { label: 'Anna' } }] },
    });
    expect(await other.reply(changed)).toMatchObject({ revision: 2, change: {}, reload: false });
    window.send({ kind: 'ask', id: 3, call: 'undo', input: {} });
    expect(await other.reply((reply) => reply.kind === 'changed' && reply.how === 'undo')).toMatchObject({
      revision: 3,
    });
    other.close();
  });

  it('has the window read anew what it cannot tell it of, and goes on answering', async () => {
    const { store } = open.session;
    const load = store.load.bind(store);
    let fails = true;
    store.load = (part) => {
      if (!fails || !part.charts) return load(part);
      fails = false;
      return Promise.reject(new Error('the disk does not answer'));
    };
    window.send({ kind: 'watch', chart: 'main' });
    window.send(rename(1, 'Anna'));
    expect(await window.reply(({ kind }) => kind === 'changed')).toMatchObject({ change: {}, reload: true });
    expect(await window.answer(1)).toMatchObject({ ok: true, value: { revision: 2 } });
    window.send(rename(2, 'Anne'));
    expect(await window.answer(2)).toMatchObject({ ok: true, value: { revision: 3 } });
    expect(window.replies.find((reply) => reply.kind === 'changed' && !reply.reload)).toMatchObject({
      change: { entities: [{ after: { label: 'Anne' } }] },
    });
  });

  it('tells of commits in their order', async () => {
    window.send({ kind: 'watch', chart: 'main' });
    for (let i = 1; i <= 20; i++) window.send(rename(i, `Nama ${i}`));
    await window.reply((reply) => reply.kind === 'changed' && reply.revision === 21);
    const revisions = window.replies.flatMap((reply) => (reply.kind === 'changed' ? [reply.revision] : []));
    expect(revisions).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
  });

  it('stops a question that is cancelled and reports progress until then', async () => {
    const line = (i: number) => `P${i},P${(i * 7919) % 200_000}\n`;
    const rows = Array.from({ length: 200_000 }, (_, i) => line(i)).join('');
    const file = await open.file('besar.csv', `source,target\n${rows}`);
    window.send({ kind: 'ask', id: 1, call: 'import', input: { files: [{ file }] } });
    expect(await window.reply((reply) => reply.kind === 'progress')).toMatchObject({
      id: 1,
      doing: 'reading',
    });
    window.send({ kind: 'cancel', id: 1 });
    expect(await window.answer(1)).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(open.session.store.revision()).toBe(1);
  });

  it('to a case that cannot be opened answers everything with why', async () => {
    const { port1, port2 } = new MessageChannel();
    const locked = fail('case-locked', { details: { host: 'lain', pid: 1 } });
    const closed = new Connection(wireOf(port1), locked, open.tools);
    const shut = new Window(port2);
    shut.send({ kind: 'ask', id: 1, call: 'summary', input: {} });
    expect(await shut.answer(1)).toMatchObject({ ok: false, problem: { code: 'case-locked' } });
    await closed.tellFirst(0);
    expect(await shut.reply(({ kind }) => kind === 'first')).toMatchObject({
      ...{ summary: { ok: false, problem: { code: 'case-locked' } }, chart: null },
    });
    shut.close();
  });

  it('that is closed hears no more', async () => {
    const other = connect();
    other.close();
    must(await open.session.edit('rename-case', { title: 'Lain' }));
    expect(other.replies).toEqual([]);
  });
});
