import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { formats } from '../../../core/formats/formats.ts';
import { builtProgram } from '../../case-service/test-case.ts';
import { hostileFiles } from './test-hostile-files.ts';
import type { HostileFile } from './test-hostile-file.ts';
import { tryAll } from './test-hostile-rounds.ts';
import { HostileTrial } from './test-hostile-trial.ts';
import { unmarked } from './test-unmarked.ts';

const root = resolve(import.meta.dirname, '../../..');
const files = hostileFiles(root);

describe('the hostile files', () => {
  const families = [...new Set(files.map(({ family }) => family))];

  it('are at least four hundred for each kind of importer', () => {
    expect(families).toHaveLength(6);
    for (const family of families)
      expect(files.filter((file) => file.family === family).length).toBeGreaterThanOrEqual(400);
  });

  it('are made from every format there is', () => {
    const seeds = new Set(files.map(({ seed }) => seed.split(':')[0]));
    expect(formats.map(({ id }) => id).filter((id) => !seeds.has(id))).toEqual([]);
  });

  it('come in the same order and have the same bytes each time', () => {
    const [one, other] = [files[77], hostileFiles(root)[77]];
    expect([other?.seed, other?.what, other?.make()]).toEqual([one?.seed, one?.what, one?.make()]);
  });
});

/** The short run: some of each family, from all over the list. */
const share = 42;

describe('an import of a hostile file', () => {
  it('takes it or says why not, in time and within its memory, and leaves nothing behind', async () => {
    const step = Math.floor(files.length / share);
    const some = Array.from({ length: share }, (_, at) => files[at * step + (at % 6)]);
    const { counts, faults } = await tryAll(
      some.filter((file) => file !== undefined),
      builtProgram(),
      root,
    );
    expect(faults).toEqual([]);
    expect(counts['files']).toBe(share);
    expect(counts['accepted']).toBeGreaterThan(5);
  });
});

describe('that the trial finds anything', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'benang-bad-importers-')));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const harmless: HostileFile = {
    ...{ family: 'tables', seed: 'none', what: 'harmless', name: 'kasus.csv', options: {} },
    make: () => Buffer.from('from,to\nAnda,Beni\n'),
  };

  async function faultsOf(importer: string): Promise<readonly string[]> {
    await writeFile(join(folder, 'importer.js'), importer);
    const trial = await HostileTrial.open(folder, root);
    try {
      return (await trial.try(harmless)).faults;
    } finally {
      await trial.close();
    }
  }

  const refuse = (problem: object): string => `process.send(${JSON.stringify({ kind: 'refused', problem })})`;
  const fine = refuse({ code: 'file-empty', file: 'kasus.csv' });

  it.each([
    ['ends', 'process.exit(1)', 'stopped-unexpectedly'],
    [
      'reads elsewhere',
      `(await import('node:fs')).readFileSync('/etc/hostname'); ${fine}`,
      'stopped-unexpectedly',
    ],
    [
      'writes',
      `(await import('node:fs')).writeFileSync('${tmpdir()}/x', 'x'); ${fine}`,
      'stopped-unexpectedly',
    ],
    [
      'starts another program',
      `(await import('node:child_process')).execSync('true'); ${fine}`,
      'stopped-unexpectedly',
    ],
    ['takes much memory', `globalThis.held = Buffer.alloc(650_000_000, 1); ${fine}`, 'MB'],
    ['does not name the file', refuse({ code: 'file-empty' }), 'names the file not'],
    [
      'leaves out what fills its words in',
      refuse({ code: 'file-encoding', file: 'kasus.csv' }),
      'without encoding',
    ],
    [
      'gives a reason without words',
      refuse({ code: 'cell-bad', file: 'kasus.csv', details: { reason: 'x' } }),
      'no words for',
    ],
  ])('an importer that %s is a fault', async (_, work, fault) => {
    const faults = await faultsOf(`process.on('message', async () => { ${work}; });`);
    expect(faults.join()).toContain(fault);
  });

  it('a label that deceives and is not marked is a fault', () => {
    const told = (label: string): string =>
      JSON.stringify({ kind: 'entities', entities: [{ label, values: [] }] });
    const message = told('Anda gepj.\u202Egnp.exe');
    expect(unmarked([message], () => [])).toHaveLength(1);
    expect(unmarked([told('Anda Contoh')], () => [])).toEqual([]);
    expect(unmarked([message])).toEqual([]);
  });
});
