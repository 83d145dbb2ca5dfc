import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { schemaVersion } from '../../core/case/tables.ts';
import type { Reply } from '../../core/contract/messages.ts';
import { contents, smallCase } from '../../core/edits/test-case-rows.ts';
import { spawnInNode } from '../import/run-importer.ts';
import { openLocalCase } from '../stores/local/local-case.ts';
import { CaseHost } from './case-host.ts';
import type { Wire } from './connection.ts';
import { realSurroundings } from './surroundings.ts';
import { builtProgram, must, problemOf, temporaryFolder } from './test-case.ts';
import { WorkerPool } from './workers/worker-pool.ts';
import { PastedTables } from './pasted-tables.ts';

/** A window in the same process. */
class Window implements Wire {
  readonly #onClose: (() => void)[] = [];
  #onMessage: (data: unknown) => void = () => undefined;
  #onReply: (reply: Reply) => void = () => undefined;
  closed = false;

  post(reply: Reply): void {
    this.#onReply(reply);
  }

  onMessage(listener: (data: unknown) => void): void {
    this.#onMessage = listener;
  }

  onClose(listener: () => void): void {
    this.#onClose.push(listener);
  }

  close(): void {
    this.closed = true;
    for (const tell of this.#onClose) tell();
  }

  summary(): Promise<unknown> {
    return new Promise((resolve) => {
      this.#onReply = (reply) => void (reply.kind === 'answer' && resolve(reply.result));
      this.#onMessage({ kind: 'ask', id: 1, call: 'summary', input: {} });
    });
  }
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let host: CaseHost;
let number = 0;

const fresh = (name = `Baru ${++number}`) =>
  ({ how: 'new', path: join(folder.path, `${name}.benang`), title: name, language: 'id' }) as const;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());
beforeEach(() => {
  const program = builtProgram();
  const pool = new WorkerPool(join(program, 'worker.js'));
  const spawnImporter = spawnInNode(join(program, 'importer.js'));
  host = new CaseHost(
    { files: new Map(), pasted: new PastedTables(), pool, spawnImporter },
    realSurroundings(),
  );
});
afterEach(() => host.close());

function connected(): Window {
  const window = new Window();
  host.connect(window, 0);
  return window;
}

describe('the host of the open case', () => {
  it('answers that none is open, or why it could not be', async () => {
    expect(await connected().summary()).toMatchObject({ problem: { code: 'no-case-open' } });
    const gone = { how: 'existing', path: folder.path } as const;
    expect(problemOf(await host.open(gone)).code).toBe('case-not-a-case');
    expect(await connected().summary()).toMatchObject({ problem: { code: 'case-not-a-case' } });
  });

  it('makes a case with one chart, named in the language of the analyst', async () => {
    const target = fresh();
    expect(must(await host.open(target))).toEqual({ path: target.path, recoveryCode: null });
    expect(await connected().summary()).toMatchObject({
      value: {
        about: { label: target.title, synthetic: false },
        charts: [{ chart: { label: 'Bagan 1', translations: { en: 'Chart 1' } }, items: 0 }],
        undo: null,
      },
    });
  });

  it('lets the one case go for another and its windows with it', async () => {
    const first = fresh();
    must(await host.open(first));
    const window = connected();
    must(await host.open(fresh()));
    expect(window.closed).toBe(true);
    const again = must(await openLocalCase(first.path));
    expect(again.report.readOnly).toBe(false);
    await again.close();
  });

  it('keeps the open case where another cannot be opened', async () => {
    const first = fresh();
    must(await host.open(first));
    const window = connected();
    expect(problemOf(await host.open(fresh(first.title))).code).toBe('case-exists');
    expect(window.closed).toBe(false);
    expect(await window.summary()).toMatchObject({ ok: true });
  });

  it('does not lock itself out of the case that is open already', async () => {
    const target = fresh();
    must(await host.open(target));
    const window = connected();
    must(await host.open({ how: 'existing', path: target.path }));
    expect(window.closed).toBe(false);
  });

  it('says after a crash that there was one', async () => {
    const target = fresh();
    must(await host.open(target));
    await host.close();
    must(await host.open({ how: 'existing', path: target.path }, true));
    expect(await connected().summary()).toMatchObject({
      value: { notes: [{ code: 'stopped-unexpectedly' }] },
    });
  });
});

describe('the sample', () => {
  const rowsFile = async (change: (rows: Record<string, unknown>) => void = () => undefined) => {
    const rows = { format: 'benang-rows', schemaVersion, tables: contents(smallCase()) };
    change(rows);
    const path = join(folder.path, `contoh ${++number}.json`);
    await writeFile(path, JSON.stringify(rows));
    return path;
  };
  const sample = (rows: string) =>
    ({ how: 'sample', path: join(folder.path, `Contoh ${++number}.benang`), rows }) as const;

  it('is made of the rows that come with the program', async () => {
    must(await host.open(sample(await rowsFile())));
    expect(await connected().summary()).toMatchObject({
      value: { about: { synthetic: true }, counts: { entities: { person: 4 } }, revision: 1 },
    });
  });

  it('is refused where a row is not as it should be', async () => {
    const newer = sample(await rowsFile((rows) => (rows['schemaVersion'] = schemaVersion + 1)));
    expect(problemOf(await host.open(newer))).toMatchObject({
      ...{ code: 'bad-input', file: newer.rows.slice(folder.path.length + 1) },
      details: { field: 'schemaVersion' },
    });
    const gone = sample(join(folder.path, 'tiada.json'));
    expect(problemOf(await host.open(gone)).code).toBe('file-missing');
    await expect(readFile(gone.path)).rejects.toThrow('ENOENT');
  });
});
