import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import { heldBy } from '../../../core/formats/losses.ts';
import { csvRows, readOwn } from '../../../core/tables-out/test-tables.ts';
import { waysOut } from '../../../core/tables-out/ways-out.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { sampleForAll } from '../test-cases.ts';

let open: TestCase;
sampleForAll((given) => (open = given));

const trace = /kenanga|rekaanti|anggrek|purapura|dahlia|melati|tiadalagi|ZZ900117/i;
const victim = 'VIC-01';
const maskedAs = { victim: 'Korban', witness: 'Saksi', protected: 'Dilindungi' };
const edit = async (id: string, input: object) => must(await open.ask('edit', { edit: id, input }));
const claim = (id: string, property: string, text: string) =>
  edit('set-value', { table: 'entities', id, property, text });

/** A victim under several names, another one who was deleted, and texts of others that name them. */
beforeAll(async () => {
  for (const label of ['Dahlia Rekaanti', 'Kenanga Rekaanti'])
    await edit('set-label', { table: 'entities', id: victim, label });
  await claim(victim, 'alias', 'Neng Anggrek Purapura');
  await claim(victim, 'passport', 'ZZ900117');
  await edit('set-label', { table: 'entities', id: 'VIC-02', label: 'Melati Tiadalagi' });
  await edit('set-label', { table: 'entities', id: 'TEL-02', label: 'Ponsel Melati Tiadalagi' });
  await edit('set-label', { table: 'links', id: 'K003', label: 'menelepon untuk Neng Anggrek Purapura' });
  await claim('TEL-02', 'remark', 'dipakai Kenanga Rekaanti, dulu Dahlia Rekaanti');
  await claim('PER-03', 'remark', 'menahan paspor ZZ900117');
  await edit('delete-items', { entities: ['VIC-02'], links: [] });
});

async function written(format: string, input: object = {}): Promise<string> {
  const path = join(open.folder, `keluar.${format}`);
  must(await open.ask('export', { file: open.handle(path), format, ...input }));
  const bytes = await readFile(path);
  if (format === 'xlsx')
    return Object.values(unzipSync(bytes))
      .map((member) => Buffer.from(member).toString())
      .join('\n');
  return bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))
    ? bytes.toString('utf16le')
    : bytes.toString();
}

describe('protected people', () => {
  it.each(waysOut.map((way) => [way.id, way.group] as const))('are not named in %s', async (id, group) => {
    expect(await written(id, { maskedAs })).not.toMatch(trace);
    const named = await written(id, { why: 'diminta jaksa' });
    // where somebody was is told of places alone, and none of these has one
    if (group !== 'places') expect(named).toMatch(trace);
  });

  it('are not named without a reason, which the audit trail then holds', async () => {
    const file = open.handle(join(open.folder, 'x.graphml'));
    expect(problemOf(await open.ask('export', { file, format: 'graphml' })).code).toBe('reason-needed');
    await edit('set-policy', { reasonFor: [], views: false, exports: false });
    must(await open.ask('export', { file, format: 'graphml', why: 'diminta jaksa' }));
    const { lines } = must(await open.ask('history', { limit: 1 }));
    expect(lines[0]).toMatchObject({ edit: 'export', why: 'diminta jaksa', details: { names: 'real' } });
  });

  it('are counted with the values of them that stay', async () => {
    const told = must(await open.ask('export-losses', { entities: [victim, 'TEL-02'], isMasked: true }));
    expect(told).toMatchObject({ entities: 2, people: 1, namesPeople: true });
    expect(told.staying).toBeGreaterThan(1);
    const whole = must(await open.ask('export-losses', { isMasked: false }));
    expect(whole.staying).toBe(0);
    expect(Object.keys(whole.losses)).toEqual(waysOut.map(({ id }) => id));
  });
});

describe('what leaves', () => {
  const csv = (input: object) => written('csv-links', { maskedAs, ...input });

  it('is what was asked for: the case, a chart, some entities, some links', async () => {
    const whole = must(await open.ask('export-losses', { isMasked: true }));
    const chart = must(await open.ask('export-losses', { chart: 'CHT-01', isMasked: true }));
    expect(chart.entities).toBeLessThan(whole.entities);
    const all = (await csv({})).split('\r\n').length;
    expect((await csv({ chart: 'CHT-01' })).split('\r\n').length).toBeLessThan(all);
    const two = must(await open.ask('export-losses', { chart: 'CHT-01', links: ['K003'], isMasked: true }));
    expect(two.links).toBe(1);
    expect(problemOf(await open.ask('export-losses', { chart: 'nowhere', isMasked: true })).code).toBe(
      'row-missing',
    );
  });

  it('is told afterwards as it was before', async () => {
    const scope = { chart: 'CHT-01' };
    const before = must(await open.ask('export-losses', { ...scope, isMasked: true }));
    for (const { id } of waysOut) {
      const file = open.handle(join(open.folder, `lagi.${id}`));
      const after = must(await open.ask('export', { ...scope, file, format: id, maskedAs }));
      const losses = before.losses[id] ?? [];
      expect(after).toMatchObject({ ...heldBy(before, losses), losses });
    }
  });

  it('leaves nothing behind where it was called off', async () => {
    const path = join(open.folder, 'batal.csv');
    const abort = new AbortController();
    const asked = open.ask(
      'export',
      { file: open.handle(path), format: 'csv-entities', maskedAs },
      { signal: abort.signal, progress: () => abort.abort() },
    );
    expect(problemOf(await asked).code).toBe('cancelled');
    await expect(readFile(path)).rejects.toThrow('ENOENT');
    await expect(readFile(`${path}.part`)).rejects.toThrow('ENOENT');
  });

  it('rests under the strictest handling of its sources', async () => {
    const { handling } = must(await open.ask('export-losses', { isMasked: true }));
    expect(handling.tlp).toMatch(/^TLP:/);
  });
});

describe('scores', () => {
  const scores = [{ measure: 'degree', heading: 'Degree: all · old' }];

  it('leave as a column once they were asked for, once an item, and are passed over when they are read', async () => {
    const [missing] = [{ measure: 'k-core', heading: 'x' }];
    const file = open.handle(join(open.folder, 'y.csv'));
    const asked = { file, format: 'csv-entities', maskedAs, scores: [missing] };
    expect(problemOf(await open.ask('export', asked)).code).toBe('unknown-measure');

    const { scores: found } = must(await open.ask('measure', { measure: 'degree' }));
    const [heads = [], ...rows] = csvRows(await written('csv-entities', { maskedAs, scores }));
    const at = heads.indexOf('Degree: all · old [measure:degree]');
    expect(at).toBeGreaterThan(0);
    const told = rows.filter((row) => row[at] !== '').map((row) => [row[0] ?? '', Number(row[at])] as const);
    expect(new Map(told)).toEqual(new Map(found.map(({ id, score }) => [id, score])));
    expect(told).toHaveLength(found.length);
    const again = readOwn('entity-table', [heads, ...rows]);
    expect(
      again.entities
        .flatMap(({ values }) => values)
        .filter(({ property }) => /measure|Degree/.test(property)),
    ).toEqual([]);
    expect(await written('xlsx', { maskedAs, scores })).toMatch(/Degree: all · old \[measure:degree\]/);
    expect(await written('csv-links', { maskedAs, scores })).not.toContain('measure:degree');
    expect(await written('csv-entities', { maskedAs })).not.toContain('measure:degree');
  });
});
