import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { kernelIds } from '../../../core/arrange/kernel-ids.ts';
import { caseCalls } from '../../../core/contract/case-calls.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Tanya', (given) => (open = given));

describe('summary', () => {
  it('counts rows, names the charts and says what can be undone', async () => {
    const country = { table: 'entities', property: 'residence' } as const;
    must(await open.session.edit('set-value', { ...country, id: 'A', text: 'ID' }));
    must(await open.session.edit('set-value', { ...country, id: 'B', text: 'MY' }));
    must(await open.session.undo());
    must(await open.session.redo());
    const summary = must(await open.ask('summary', {}));
    expect(caseCalls.summary.output.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({
      ...{ name: basename(open.session.path), revision: 5, readOnly: false, notes: [], redo: null },
      counts: {
        ...{ entities: { person: 4 }, links: { met: 4 }, sources: 2, values: 10 },
        borders: [{ countries: ['ID', 'MY'], links: 1 }],
      },
      undo: { revision: 3, edit: 'set-value' },
    });
    expect(summary.charts.map(({ chart, items }) => [chart.label, items])).toEqual(
      expect.arrayContaining([
        ['Bagan 1', 3],
        ['Bagan 2', 0],
      ]),
    );
  });
});

describe('chart', () => {
  it('holds what stands on it and the links among that', async () => {
    const chart = must(await open.ask('chart', { chart: 'main' }));
    expect(caseCalls.chart.output.parse(chart)).toEqual(chart);
    expect(chart.entities.map(({ id }) => id).toSorted()).toEqual(['A', 'B', 'C']);
    expect(chart.links.map(({ id }) => id).toSorted()).toEqual(['L1', 'L2', 'L3']);
    expect(chart.placements).toHaveLength(3);
    expect(must(await open.ask('chart', { chart: 'empty' })).entities).toEqual([]);
    expect(problemOf(await open.ask('chart', { chart: 'gone' })).code).toBe('row-missing');
  });
});

describe('inspect', () => {
  it('shows an entity with its neighbours, sources and notes', async () => {
    const about = must(await open.ask('inspect', { id: 'A' }));
    expect(caseCalls.inspect.output.parse(about)).toEqual(about);
    expect(about.links.map(({ link, other }) => [link.id, other.label]).toSorted()).toEqual([
      ['L1', 'Budi'],
      ['L3', 'Citra'],
    ]);
    expect(about.sources.map(({ id }) => id)).toEqual(['S1']);
    expect(about.notes.map(({ id }) => id).toSorted()).toEqual(['T1', 'T2']);
  });

  it('shows a link with both ends, and a link from an entity to itself', async () => {
    const link = must(await open.ask('inspect', { id: 'L2' }));
    expect(link.subject).toMatchObject({ kind: 'link', from: { label: 'Budi' }, to: { label: 'Citra' } });
    const self = must(await open.ask('inspect', { id: 'D' }));
    expect(self.links.map(({ other }) => other.id)).toEqual(['D']);
    expect(problemOf(await open.ask('inspect', { id: 'gone' })).code).toBe('row-missing');
  });
});

describe('search', () => {
  it('finds entities by label and value, whatever the case of letters', async () => {
    const found = must(await open.ask('search', { text: 'budi', limit: 10 }));
    expect(found.total).toBeGreaterThan(0);
    expect(found.hits[0]).toMatchObject({ kind: 'entity', id: 'B', type: 'person', label: 'Budi' });
    expect(must(await open.ask('search', { text: 'tidak ada', limit: 10 })).hits).toEqual([]);
  });
});

describe('measure', () => {
  it('scores the whole case, a chart, or some entities, highest first', async () => {
    const degree = (scope?: object) =>
      open.askAnything('measure', { measure: 'degree', ...(scope && { network: { scope } }) });
    const scores = async (scope?: object) =>
      (must(await degree(scope)) as { scores: { id: string; score: number }[] }).scores.map((one) => [
        one.id,
        one.score,
      ]);
    expect(await scores()).toEqual([
      ['A', 2],
      ['B', 2],
      ['C', 2],
      ['D', 0],
    ]);
    expect(await scores({ chart: 'main' })).toHaveLength(3);
    expect(await scores({ entities: ['A', 'B', 'D'] })).toEqual([
      ['A', 1],
      ['B', 1],
      ['D', 0],
    ]);
    expect(problemOf(await open.ask('measure', { measure: 'luck' })).code).toBe('unknown-measure');
  });
});

describe('arrange', () => {
  it('lays out a chart as one edit that can be undone', async () => {
    const before = must(await open.ask('chart', { chart: 'main' }));
    const step = must(await open.ask('arrange', { chart: 'main', arrangement: 'force' }));
    expect(step).toEqual({ revision: 2, edit: 'arrange' });
    const after = must(await open.ask('chart', { chart: 'main' }));
    expect(after.chart.arrangement).toBe('force');
    expect(after.placements).not.toEqual(before.placements);
    must(await open.session.undo());
    expect(must(await open.ask('chart', { chart: 'main' })).placements).toEqual(before.placements);
  });

  it('leaves in place what was not asked for', async () => {
    const placesOf = async () => {
      const { placements } = must(await open.ask('chart', { chart: 'main' }));
      return new Map(placements.map((placement) => [placement.entity, placement]));
    };
    const before = await placesOf();
    must(await open.ask('arrange', { chart: 'main', arrangement: 'force', entities: ['B'] }));
    const after = await placesOf();
    for (const id of ['A', 'C']) expect(after.get(id)).toEqual(before.get(id));
  });

  it('leaves alone what is pinned or hidden, and says so where that is all', async () => {
    const main = { chart: 'main', entities: ['A', 'B'] };
    must(await open.ask('edit', { edit: 'pin-items', input: { ...main, pinned: true } }));
    const placesOf = async () => must(await open.ask('chart', { chart: 'main' })).placements;
    const before = await placesOf();
    must(await open.ask('arrange', { chart: 'main', arrangement: 'grid' }));
    const after = await placesOf();
    expect(after.filter(({ pinned }) => pinned)).toEqual(before.filter(({ pinned }) => pinned));
    expect(after).not.toEqual(before);
    const hide = { chart: 'main', entities: ['C'], shown: 'hidden' };
    must(await open.ask('edit', { edit: 'show-items', input: hide }));
    const refused = await open.ask('arrange', { chart: 'main', arrangement: 'grid' });
    expect(problemOf(refused).code).toBe('all-pinned');
  });

  it('keeps what a chart is arranged by when only some of it is arranged', async () => {
    must(await open.ask('arrange', { chart: 'main', arrangement: 'country' }));
    const before = must(await open.ask('chart', { chart: 'main' })).chart;
    must(await open.ask('arrange', { chart: 'main', arrangement: 'circle', entities: ['A', 'B'] }));
    expect(must(await open.ask('chart', { chart: 'main' })).chart).toEqual(before);
    must(await open.ask('arrange', { chart: 'main', arrangement: 'gentle' }));
    expect(must(await open.ask('chart', { chart: 'main' })).chart.arrangement).toBe('force');
  });

  it.each(kernelIds)('arranges by %s, by any facet and from any root', async (arrangement) => {
    const wish = { chart: 'main', arrangement, by: 'property:name', root: 'B', aspect: 1.6 };
    must(await open.ask('arrange', wish));
    const { placements } = must(await open.ask('chart', { chart: 'main' }));
    expect(new Set(placements.map(({ x, y }) => `${x} ${y}`)).size).toBe(placements.length);
    expect(problemOf(await open.ask('arrange', { ...wish, by: 'luck' })).code).toBe('bad-input');
  });
});

describe('export', () => {
  it('writes the case or one chart to the file of a handle', async () => {
    const path = join(open.folder, 'Keluar.graphml');
    const file = open.handle(path);
    const whole = must(await open.ask('export', { file, format: 'graphml' }));
    const text = await readFile(path, 'utf8');
    expect(whole).toMatchObject({ entities: 4, links: 4, bytes: Buffer.byteLength(text), people: 0 });
    expect(text.match(/<node /g)).toHaveLength(4);
    expect(must(await open.ask('export', { file, format: 'graphml', chart: 'main' }))).toMatchObject({
      ...{ entities: 3, links: 3 },
    });
  });

  it('refuses a file nobody chose and a format that cannot be written', async () => {
    const file = open.handle(join(open.folder, 'x.csv'));
    expect(problemOf(await open.ask('export', { file, format: 'edge-list' })).code).toBe('unknown-format');
    const unknown = `file-${'f'.repeat(32)}`;
    expect(problemOf(await open.ask('export', { file: unknown, format: 'graphml' })).code).toBe(
      'file-missing',
    );
  });
});

describe('verify', () => {
  it('reads everything again', async () => {
    must(await open.session.edit('rename-case', { title: 'Lain' }));
    expect(must(await open.ask('verify', {}))).toMatchObject({ revision: 2, commits: 2 });
  });
});

describe('any call', () => {
  it.each([
    ['fly', {}, 'unknown-call'],
    ['constructor', {}, 'unknown-call'],
    ['summary', { verbose: true }, 'bad-input'],
    ['chart', {}, 'bad-input'],
    ['chart', { chart: '../../etc/passwd' }, 'bad-input'],
    ['import', { files: ['/etc/passwd'] }, 'bad-input'],
    ['export', { file: '/tmp/x', format: 'graphml' }, 'bad-input'],
    ['edit', { edit: 'no-such-edit', input: {} }, 'unknown-edit'],
    ['edit', { edit: 'rename-case', input: { title: '' } }, 'bad-input'],
  ])('%s %j is refused as %s', async (call, input, code) => {
    expect(problemOf(await open.askAnything(call, input)).code).toBe(code);
  });
});
