import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { builtProgram } from '../case-service/test-case.ts';
import { openLocalCase } from '../stores/local/local-case.ts';
import { sampleRows, TestTerminal } from './test-terminal.ts';

let terminal: TestTerminal;
let folder = '';
let path = '';
let number = 0;

const run: TestTerminal['run'] = (...asked) => terminal.run(...asked);
const file: TestTerminal['file'] = (...named) => terminal.file(...named);

async function json(...args: string[]): Promise<Record<string, unknown>> {
  return (await terminal.json(args)) as Record<string, unknown>;
}

beforeAll(async () => {
  terminal = await TestTerminal.open();
  ({ folder } = terminal);
});
afterAll(() => terminal.remove());
beforeEach(() => {
  path = join(folder, `Kasus ${++number}.benang`);
});

const edges = 'source,target\nTarsih,Wirna\nWirna,Odang\nTarsih,Odang\nOdang,Ba"ng\nOdang,Lisna\n';

describe('the command line', () => {
  it('makes a case and says what it holds', async () => {
    const made = { case: path, title: 'Uji coba', revision: 1, recoveryCode: null };
    expect(await json('new', path, '--title', 'Uji coba')).toEqual(made);
    expect(await json('info', path)).toMatchObject({
      ...{ title: 'Uji coba', revision: 1, schemaVersion: 3, readOnly: false, encrypted: false, charts: 1 },
      ...{ entities: { total: 0, byType: {} }, links: { total: 0, byType: {} }, sources: 0, values: 0 },
      crossBorder: { links: 0, pairs: 0 },
    });
    const { code, out } = await run(['info', path, '--language', 'id']);
    expect(code).toBe(0);
    expect(out).toContain('Judul: Uji coba');
  });

  it('imports files and accounts for every row', async () => {
    await run(['new', path]);
    const good = await file('kaitan.csv', edges.replace('"', ''));
    const partly = await file('lain.csv', 'source,target\nA,B\nC\n');
    const report = await json('import', path, good, partly, '--type', 'person');
    expect(report).toMatchObject({
      rows: { read: 7, used: 6, ignored: 0, rejected: 1 },
      ...{ entities: 7, links: 6, joined: 0, placed: 7, revision: 2 },
      files: [{ file: 'kaitan.csv' }, { file: 'lain.csv' }],
    });
    expect(report['problems']).toContainEqual(
      expect.objectContaining({
        code: 'row-ragged',
        file: 'lain.csv',
        line: 3,
        message: expect.any(String) as unknown,
      }),
    );
    expect(await json('info', path)).toMatchObject({
      ...{ entities: { total: 7, byType: { person: 7 } }, links: { total: 6 }, sources: 2 },
    });
  });

  it('measures, searches, exports, verifies and imports its own export', async () => {
    await run(['new', path]);
    await run(['import', path, await file('kaitan.csv', edges.replace('"', ''))]);
    const scores = (await json('measure', path, 'degree')) as unknown as Record<string, unknown>[];
    expect(scores.map(({ label, score }) => [label, score])).toEqual([
      ['Odang', 4],
      ['Tarsih', 2],
      ['Wirna', 2],
      ['Bang', 1],
      ['Lisna', 1],
    ]);
    expect(scores[0]).toMatchObject({ label: 'Odang', score: 4, type: 'thing', rank: 1 });
    const out = (await json('measure', path, 'degree', '--direction', 'out')) as unknown as typeof scores;
    expect(out[0]).toMatchObject({ score: 2 });
    expect(await json('search', path, 'wirna')).toMatchObject({
      ...{ total: 1, similar: 0, groups: [{ kind: 'entity', type: 'thing', count: 1, similar: 0 }] },
      hits: [{ label: 'Wirna', match: 'exact', ranges: [[0, 5]] }],
    });
    const exported = join(folder, `keluar-${number}.graphml`);
    const written = await json('export', path, exported);
    expect(written).toMatchObject({ format: 'graphml', entities: 5, links: 5, people: 0 });
    expect(written).toHaveProperty('bytes', (await readFile(exported)).length);
    // the export is itself a line of the audit trail
    expect(await json('verify', path)).toMatchObject({ revision: 3, commits: 3 });
    const again = `${path} lagi.benang`;
    await run(['new', again]);
    expect(await json('import', again, exported)).toMatchObject({ entities: 5, links: 5 });
  });

  it('makes the sample case once', async () => {
    if (!existsSync(sampleRows)) return;
    expect(await json('new', path, '--sample')).toMatchObject({ revision: 1 });
    expect(await json('info', path)).toMatchObject({
      ...{ entities: { total: 120 }, links: { total: 255 }, values: 497, sources: 25 },
    });
    expect((await run(['new', path, '--sample'])).code).toBe(1);
  });
});

describe('a Problem', () => {
  it('is 1, said in the language of the system, and JSON where that is asked for', async () => {
    await run(['new', path]);
    const broken = await file('rusak.csv', edges);
    const indonesian = await run(['import', path, broken, '--json'], { LANG: 'id_ID.UTF-8' });
    expect(indonesian.code).toBe(1);
    expect(indonesian.err).toMatch(/^rusak\.csv, baris 5, .*Tanda kutip/);
    expect(JSON.parse(indonesian.out)).toEqual({
      problem: expect.objectContaining({ code: 'quote-misplaced', file: 'rusak.csv', line: 5 }) as unknown,
    });
    const english = await run(['import', path, broken], { LANG: 'C', LC_ALL: '' });
    expect(english.out).toBe('');
    expect(english.err).toMatch(/^rusak\.csv, line 5, .*quotation mark/);
  });

  it('says that a case is missing, there already, or no case', async () => {
    expect((await run(['info', path])).code).toBe(1);
    await run(['new', path]);
    const codeOf = (...args: string[]) => terminal.problem(args);
    expect(await codeOf('new', path)).toBe('case-exists');
    expect(await codeOf('info', folder)).toBe('case-not-a-case');
    expect(await codeOf('measure', path, 'luck')).toBe('unknown-measure');
    expect(await codeOf('export', path, join(folder, 'x.docx'))).toBe('unknown-format');
  });

  it('says who has a locked case, which is then only read', async () => {
    await run(['new', path]);
    const held = await openLocalCase(path);
    const { code, out, err } = await run(['info', path, '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ readOnly: true })]);
    expect(err).toContain(`process ${process.pid}`);
    expect(await terminal.problem(['undo', path])).toBe('nothing-to-undo');
    const input = await file('kaitan.csv', 'source,target\nA,B\n');
    expect(await terminal.problem(['import', path, input])).toBe('case-locked');
    if (held.ok) await held.value.close();
    expect(await json('import', path, input)).toMatchObject({ revision: 2 });
  });

  it.skipIf(process.getuid?.() === 0)('does not stop reading where nothing may be written', async () => {
    await run(['new', path]);
    await chmod(path, 0o500);
    const { code, out } = await run(['info', path, '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ readOnly: true })]);
    await chmod(path, 0o700);
  });
});

describe('the bundled program', () => {
  it('runs in plain Node and ends with the code of its command', async () => {
    const program = join(builtProgram(), 'benang.js');
    const spawn = (...args: string[]) =>
      spawnSync(process.execPath, [program, ...args], {
        encoding: 'utf8',
        env: { ...process.env, ...terminal.environment },
      });
    expect(spawn('new', path, '--title', 'Dari luar').status).toBe(0);
    const input = await file('kaitan.csv', 'source,target\nA,B\n');
    expect(spawn('import', path, input).status).toBe(0);
    const measured = spawn('measure', path, 'betweenness', '--json');
    expect([measured.status, measured.stderr]).toEqual([0, '']);
    expect(JSON.parse(measured.stdout)).toHaveLength(2);
    expect(spawn('import', path, input).status).toBe(1);
    expect(spawn('fly').status).toBe(2);
  });
});

describe('what is not understood', () => {
  it.each([
    [['fly']],
    [['info']],
    [['info', 'a', 'b']],
    [['import', 'a']],
    [['info', 'a', '--colour']],
    [['info', 'a', '--language', 'nl']],
    [['info', 'a', '--title', 'x']],
    [['measure', 'a', 'degree', '--direction', 'up']],
    [['search', 'a', 'x', '--limit', '0']],
    [['history', 'a', '--before', '0']],
    [['step-back', 'a', 'kemarin']],
    [['new', 'a', '--sample', '--protect']],
    [['attach', 'a', 'b']],
  ])('%j is 2 and shows the usage', async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: benang');
  });

  it.each([[['help']], [['--help']], [[]], [['info', '--help']]])(
    '%j shows the usage and is 0',
    async (args) => {
      const { code, out, err } = await run(args, { LANG: 'id_ID' });
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('measure KASUS UKURAN');
      expect(out).toContain('degree, strength, betweenness');
    },
  );
});
