import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Result } from '../../../core/case/problem.ts';
import { spawnInNode } from '../../import/run-importer.ts';
import type { Pace } from '../../stores/local/pace.ts';
import { StoreFailure } from '../../stores/local/store-failure.ts';
import { deriveKey } from '../../stores/local/vault/argon2.ts';
import { testCost } from '../../stores/local/vault/test-cost.ts';
import { CaseHost } from '../case-host.ts';
import type { CaseSession } from '../case-session.ts';
import { realSurroundings } from '../surroundings.ts';
import { builtProgram, must, problemOf, temporaryFolder } from '../test-case.ts';
import { WorkerPool } from '../workers/worker-pool.ts';
import { PastedTables } from '../pasted-tables.ts';

const passphrase = 'perahu kertas biru';
const secret = { kind: 'passphrase', text: passphrase } as const;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let host: CaseHost;
let path = '';

beforeAll(() => builtProgram());
beforeEach(async () => {
  folder = await temporaryFolder();
  const program = builtProgram();
  const pool = new WorkerPool(join(program, 'worker.js'));
  const tools = {
    files: new Map(),
    pasted: new PastedTables(),
    pool,
    spawnImporter: spawnInNode(join(program, 'importer.js')),
  };
  host = new CaseHost(tools, realSurroundings());
  // a passphrase that is cheap to stretch: what it costs is tested with the vault
  const stretching = { deriveKey, cost: testCost, floor: testCost };
  Object.assign(host.stretch, { deriveKey, stretching: () => Promise.resolve(stretching) });
  path = join(folder.path, 'kasus.benang');
  must(await host.open({ how: 'new', path, title: 'Contoh', language: 'id' }));
});
afterEach(async () => {
  await host.close();
  await folder.remove();
});
afterAll(() => undefined);

function session(): CaseSession {
  return must(host.opened).session;
}

async function trail(): Promise<readonly string[]> {
  return (await session().store.history()).map(({ edit }) => edit);
}

describe('protecting a case', () => {
  it('encrypts it in its place, keeps its history and says so in its trail', async () => {
    must(await session().edit('rename-case', { title: 'Rahasia' }));
    const { recoveryCode } = must(await host.work('protect', { passphrase, why: 'akan dibawa' }));
    expect(session().store.report.encrypted).toBe(true);
    expect(await trail()).toEqual(['create-case', 'rename-case', 'protect-case']);
    expect((await session().store.history()).at(-1)?.why).toBe('akan dibawa');
    must(await session().undo());
    await host.close();
    expect(problemOf(await host.open({ how: 'existing', path })).code).toBe('passphrase-needed');
    const wrong = { kind: 'passphrase', text: 'perahu kertas hijau' } as const;
    expect(problemOf(await host.open({ how: 'existing', path, secret: wrong })).code).toBe(
      'passphrase-wrong',
    );
    const code = { kind: 'recovery', text: recoveryCode } as const;
    must(await host.open({ how: 'existing', path, secret: code }));
    must(await host.open({ how: 'existing', path, secret }));
  });

  it('refuses a passphrase that is too short and leaves the case as it was', async () => {
    expect(problemOf(await host.work('protect', { passphrase: 'pendek' })).code).toBe('passphrase-too-short');
    must(await session().edit('rename-case', { title: 'Masih terbuka' }));
  });

  it('is taken back by who knows the passphrase', async () => {
    must(await host.work('protect', { passphrase }));
    const wrong = { kind: 'passphrase', text: 'perahu kertas hijau' } as const;
    expect(problemOf(await host.work('unprotect', { secret: wrong })).code).toBe('passphrase-wrong');
    expect(session().store.report.encrypted).toBe(true);
    must(await host.work('unprotect', { secret }));
    expect(session().store.report.encrypted).toBe(false);
    expect(await trail()).toEqual(['create-case', 'protect-case', 'unprotect-case']);
    expect((await readdir(folder.path)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('changes the passphrase, the recovery code and what the machine remembers', async () => {
    const { recoveryCode } = must(await host.work('protect', { passphrase }));
    const next = 'layang-layang merah';
    must(await host.work('change-passphrase', { secret, passphrase: next }));
    const later = { kind: 'passphrase', text: next } as const;
    expect(problemOf(await host.work('new-recovery-code', { secret })).code).toBe('passphrase-wrong');
    const renewed = must(await host.work('new-recovery-code', { secret: later }));
    const { machineSecret } = must(await host.work('remember', { secret: later }));
    await host.close();
    const open = (kind: 'passphrase' | 'recovery' | 'machine', text: string) =>
      host.open({ how: 'existing', path, secret: { kind, text } });
    expect(problemOf(await open('passphrase', passphrase)).code).toBe('passphrase-wrong');
    expect(problemOf(await open('recovery', recoveryCode)).code).toBe('recovery-code-wrong');
    must(await open('recovery', renewed.recoveryCode));
    await host.close();
    must(await open('machine', machineSecret));
    must(await host.work('forget', {}));
    await host.close();
    expect(problemOf(await open('machine', machineSecret)).code).toBe('passphrase-wrong');
  });

  it('makes a new case encrypted from its first byte', async () => {
    const sealed = join(folder.path, 'tertutup.benang');
    const target = { how: 'new', path: sealed, title: 'Tertutup', language: 'id', passphrase } as const;
    expect(must(await host.open(target)).recoveryCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){8}$/);
    expect(must(await host.work('protection', {}))).toMatchObject({ encrypted: true });
  });
});

describe('copying a case', () => {
  it('gives the same case elsewhere, or a duplicate, each whole', async () => {
    must(await session().edit('rename-case', { title: 'Asal' }));
    const copied = join(folder.path, 'salinan.benang');
    expect(must(await host.work('copy', { path: copied, how: 'same' }))).toEqual({
      note: null,
      recoveryCode: null,
    });
    const { caseId } = must(await host.work('protection', {}));
    expect(await trail()).toEqual(['create-case', 'rename-case', 'copy-case']);
    must(await host.open({ how: 'existing', path: copied }));
    expect(must(await host.work('protection', {})).caseId).toBe(caseId);
    must(await session().undo());
    const twin = join(folder.path, 'kembar.benang');
    const made = must(await host.work('copy', { path: twin, how: 'duplicate', passphrase }));
    must(
      await host.open({
        how: 'existing',
        path: twin,
        secret: { kind: 'recovery', text: made.recoveryCode ?? '' },
      }),
    );
    expect(must(await host.work('protection', {})).caseId).not.toBe(caseId);
  });

  it('keeps the protection of the same case, and asks for one of the duplicate', async () => {
    must(await host.work('protect', { passphrase }));
    must(await host.work('copy', { path: join(folder.path, 'salinan.benang'), how: 'same' }));
    const twin = { path: join(folder.path, 'kembar.benang'), how: 'duplicate' } as const;
    expect(problemOf(await host.work('copy', twin)).code).toBe('passphrase-needed');
    must(await host.open({ how: 'existing', path: join(folder.path, 'salinan.benang'), secret }));
  });

  it('asks why where the policy of the case does', async () => {
    must(await session().edit('set-policy', { reasonFor: ['export'], views: false, exports: true }));
    const twin = { path: join(folder.path, 'kembar.benang'), how: 'duplicate' } as const;
    expect(problemOf(await host.work('copy', twin)).code).toBe('reason-needed');
    must(await host.work('copy', { ...twin, why: 'untuk pelatihan' }));
  });
});

describe('backing a case up', () => {
  it('lists, rotates and restores beside the present case', async () => {
    const backups = join(folder.path, 'cadangan');
    must(await session().edit('rename-case', { title: 'Satu' }));
    const made = must(await host.work('back-up', { folder: backups }));
    must(await session().edit('rename-case', { title: 'Dua' }));
    const listed = must(await host.work('backups', { folder: backups }));
    expect(listed).toMatchObject([{ name: made.name, revision: 2, whole: true }]);
    const restored = join(folder.path, 'pulih.benang');
    must(await host.work('restore', { folder: backups, backup: made.name, path: restored }));
    must(await host.open({ how: 'existing', path: restored }));
    expect((await session().store.rows('about', ['case']))[0]?.label).toBe('Satu');
    expect(session().store.report.readOnly).toBe(false);
  });
});

describe('work that is called off', () => {
  const backups = () => join(folder.path, 'cadangan');
  const elsewhere = () => join(folder.path, 'di tempat lain.benang');
  /** What lies beside the case, which may write a snapshot of itself meanwhile. */
  const around = async () => {
    const names = await readdir(folder.path, { recursive: true });
    return names.filter((name) => !name.startsWith('kasus.benang/')).sort();
  };
  const works: Readonly<Record<string, (pace: Pace) => Promise<Result<unknown>>>> = {
    protect: (pace) => host.work('protect', { passphrase }, pace),
    unprotect: (pace) => host.work('unprotect', { secret }, pace),
    copy: (pace) => host.work('copy', { path: elsewhere(), how: 'same' }, pace),
    'back-up': (pace) => host.work('back-up', { folder: backups() }, pace),
    restore: async (pace) => {
      const [backup] = must(await host.work('backups', { folder: backups() }));
      const from = { folder: backups(), backup: backup?.name ?? '' };
      return host.work('restore', { ...from, path: elsewhere() }, pace);
    },
  };

  it.each(Object.entries(works))('%s leaves everything as it was, wherever it stops', async (name, work) => {
    must(await session().store.attach(Buffer.from('isi lampiran')));
    must(await host.work('back-up', { folder: backups() }));
    if (name === 'unprotect') must(await host.work('protect', { passphrase }));
    const before = await around();
    for (const stop of [1, 2, 3]) {
      expect(problemOf(await work(stoppingPace(stop))).code).toBe('cancelled');
      expect(await around()).toEqual(before);
      must(await session().edit('rename-case', { title: `Kasus ${stop}` }));
    }
    const pace = stoppingPace(Infinity);
    must(await work(pace));
    // an attachment counts as it is, and what seals it does not
    expect(pace.through / pace.expected).toBeGreaterThan(0.9);
    expect(pace.through).toBeLessThanOrEqual(pace.expected);
    expect((await trail()).filter((edit) => edit === 'rename-case')).toHaveLength(3);
  });
});

/** Lets so many pieces through, and counts. */
function stoppingPace(pieces: number) {
  return {
    expected: 0,
    through: 0,
    left: pieces,
    expects(bytes: number) {
      this.expected = bytes;
    },
    passed(bytes: number) {
      this.through += bytes;
      if (--this.left === 0) return Promise.reject(new StoreFailure({ code: 'cancelled' }));
      return Promise.resolve();
    },
  };
}
