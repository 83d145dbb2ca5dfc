import { afterEach, describe, expect, it } from 'vitest';

import { adding, type Change, invert, squash } from '../../core/case/change.ts';
import type { CaseStore } from './case-store.ts';
import { contentOf, testCreation, testEntity, testLink, testMeta, unwrap } from './test-commits.ts';

/** A store under test, and how to close it and open the same case again. */
export interface OpenedStore {
  readonly store: CaseStore;
  readonly reopen: () => Promise<CaseStore>;
}

function placing(chart: string, entity: string, x: number) {
  return { id: `${chart}:${entity}`, chart, entity, x, y: 0 };
}

function phoneNumber(id: string, text: string) {
  return { id, property: 'number', text, citations: [{ source: 'S1' }] };
}

/** Five people and phones; E1 to E3 stand on chart C1, on which E3 and E4 would be joined too. */
const network = adding({
  sources: [
    { id: 'S1', kind: 'report', label: 'Laporan CONTOH', purpose: [], derivedFrom: [] },
    { id: 'S2', kind: 'tip', label: 'Informasi CONTOH', purpose: [], derivedFrom: [] },
  ],
  entities: [
    testEntity('E1', 'person', 'Rusdi Contoh', ['+62 812-3456-7890']),
    testEntity('E2', 'person', 'Maya Rusdiana'),
    testEntity('E3', 'phone', '0813 9999 0000'),
    testEntity('E4', 'person', 'José Müller'),
    testEntity('E5', 'place', 'Pelabuhan Contoh', ['dermaga rusdi', 'gudang']),
  ],
  links: [
    testLink('L1', 'E1', 'E2'),
    testLink('L2', 'E2', 'E3', { type: 'uses', direction: 'none' }),
    testLink('L3', 'E3', 'E4', { direction: 'both' }),
    testLink('L4', 'E1', 'E2', { citations: [{ source: 'S2' }] }),
    testLink('L5', 'E4', 'E4'),
  ],
  charts: [{ id: 'C1', label: 'Bagan', arrangement: 'free' }],
  placements: [placing('C1', 'E1', 0), placing('C1', 'E2', 10), placing('C1', 'E3', 20.5)],
});

const renaming: Change = {
  entities: [
    {
      id: 'E2',
      before: testEntity('E2', 'person', 'Maya Rusdiana'),
      after: testEntity('E2', 'person', 'Maya Rusdiana Contoh'),
    },
  ],
};

/** The suite every implementation of the port passes; `open` gives a new case made with `testCreation`. */
export function testCaseStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(name, () => {
    let opened: CaseStore[] = [];

    afterEach(async () => {
      await Promise.all(opened.map((store) => store.close()));
      opened = [];
    });

    async function fresh(): Promise<OpenedStore> {
      const { store, reopen } = await open();
      opened.push(store);
      const again = async () => {
        const next = await reopen();
        opened.push(next);
        return next;
      };
      return { store, reopen: again };
    }

    async function filled(): Promise<OpenedStore> {
      const made = await fresh();
      unwrap(await made.store.commit(network, testMeta));
      return made;
    }

    it('begins with the creation as revision 1', async () => {
      const { store } = await fresh();
      expect(store.revision()).toBe(1);
      expect(store.report).toMatchObject({ revision: 1, readOnly: false, notes: [] });
      expect(await store.history()).toEqual([{ ...testCreation.meta, revision: 1 }]);
      expect(await store.all('about')).toEqual([testCreation.change.about?.[0]?.after]);
    });

    describe('reading rows', () => {
      it('gives the rows that exist in the order asked', async () => {
        const { store } = await filled();
        const rows = await store.rows('entities', ['E4', 'E9', 'E1']);
        expect(rows.map(({ label }) => label)).toEqual(['José Müller', 'Rusdi Contoh']);
      });

      it('gives a whole table by id', async () => {
        const { store } = await filled();
        const added = testLink('L0', 'E5', 'E1');
        unwrap(await store.commit(adding({ links: [added] }), testMeta));
        expect((await store.all('links')).map(({ id }) => id)).toEqual(['L0', 'L1', 'L2', 'L3', 'L4', 'L5']);
        expect((await store.all('links'))[0]).toEqual(added);
        expect(await store.all('notes')).toEqual([]);
      });

      it('loads what an edit needs, with the links and placements around it', async () => {
        const { store } = await filled();
        const rows = await store.load({
          rows: { links: ['L3'] },
          tables: ['sources'],
          around: ['E1'],
          charts: ['C1'],
        });
        expect(rows.row('links', 'L3')?.to).toBe('E4');
        expect(rows.rows('sources').size).toBe(2);
        expect([...rows.linksOf('E1')].sort()).toEqual(['L1', 'L4']);
        expect(rows.row('links', 'L4')?.to).toBe('E2');
        expect([...rows.placementsOf('E1')]).toEqual(['C1:E1']);
        expect([...rows.placementsOn('C1')].sort()).toEqual(['C1:E1', 'C1:E2', 'C1:E3']);
        expect(rows.row('placements', 'C1:E3')?.x).toBe(20.5);
      });

      it('finds neighbours up to a limit of links', async () => {
        const { store } = await filled();
        const all = await store.neighbours(['E2'], 100);
        expect(all.links.map(({ id }) => id)).toEqual(['L1', 'L2', 'L4']);
        expect(all.entities.map(({ id }) => id)).toEqual(['E1', 'E3']);
        const some = await store.neighbours(['E2'], 1);
        expect(some.links.map(({ id }) => id)).toEqual(['L1']);
        expect(some.entities.map(({ id }) => id)).toEqual(['E1']);
        const several = await store.neighbours(['E1', 'E2'], 100);
        expect(several.entities.map(({ id }) => id)).toEqual(['E3']);
        const itself = await store.neighbours(['E4'], 100);
        expect(itself.links.map(({ id }) => id)).toEqual(['L3', 'L5']);
        expect(await store.neighbours(['E9'], 100)).toEqual({ links: [], entities: [] });
      });
    });

    describe('searching', () => {
      async function search(store: CaseStore, text: string, types?: readonly string[]) {
        const query = { text, types, kinds: ['entity'] as const };
        const { total, hits } = await store.search(query, { offset: 0, limit: 10 });
        expect(total).toBe(hits.length);
        return hits.map(({ id }) => id);
      }

      it('puts a beginning before a word inside and that before a value', async () => {
        const { store } = await filled();
        expect(await search(store, 'rusdi')).toEqual(['E1', 'E2', 'E5']);
        expect(await search(store, 'RUSDI contoh')).toEqual(['E1', 'E5']);
      });

      it('ignores case and diacritics on either side', async () => {
        const { store } = await filled();
        expect(await search(store, 'jose muller')).toEqual(['E4']);
        expect(await search(store, 'MÜL')).toEqual(['E4']);
        expect(await search(store, 'rusdí')).toEqual(['E1', 'E2', 'E5']);
      });

      it('finds part of a number whatever stands between its digits', async () => {
        const { store } = await filled();
        expect(await search(store, '81234567')).toEqual(['E1']);
        expect(await search(store, '3456 78')).toEqual(['E1']);
        expect(await search(store, '62812')).toEqual(['E1']);
        expect(await search(store, '9999-0000')).toEqual(['E3']);
        expect(await search(store, '55555')).toEqual([]);
      });

      it('names the property that matched and its text', async () => {
        const { store } = await filled();
        const { hits } = await store.search({ text: '7890' }, { offset: 0, limit: 10 });
        expect(hits).toEqual([
          {
            ...{ kind: 'entity', id: 'E1', type: 'person', property: 'phone', text: '+62 812-3456-7890' },
            ...{ match: 'begins', ranges: [[13, 17]] },
          },
        ]);
      });

      it('keeps to types, lists all without words, and pages', async () => {
        const { store } = await filled();
        expect(await search(store, 'rusdi', ['place'])).toEqual(['E5']);
        expect(await search(store, '', ['person'])).toEqual(['E4', 'E2', 'E1']);
        const { total, hits } = await store.search({ text: 'rusdi' }, { offset: 1, limit: 1 });
        expect([total, hits.map(({ id }) => id)]).toEqual([3, ['E2']]);
      });

      it('finds links, sources and notes too, and counts all of them by type', async () => {
        const { store } = await filled();
        const note = {
          id: 'N1',
          kind: 'remark',
          label: 'Rusdi dan laporan CONTOH',
          about: [{ row: 'E1' }],
        } as const;
        const link = testLink('L9', 'E1', 'E2', { label: 'laporan telepon' });
        unwrap(await store.commit(adding({ notes: [note], links: [link] }), testMeta));
        const found = await store.search({ text: 'laporan' }, { offset: 0, limit: 1 });
        expect(found.groups).toEqual([
          { kind: 'link', type: 'call', count: 1, similar: 0 },
          { kind: 'source', type: 'report', count: 1, similar: 0 },
          { kind: 'note', type: 'remark', count: 1, similar: 0 },
        ]);
        expect([found.total, found.hits.map(({ id }) => id)]).toEqual([3, ['S1']]);
        const kept = await store.search({ text: 'laporan', kinds: ['note'] }, { offset: 0, limit: 9 });
        expect(kept.hits.map(({ kind, id }) => [kind, id])).toEqual([['note', 'N1']]);
      });

      it('finds a national number by its international form, the other way round, and a misspelt name', async () => {
        const { store } = await filled();
        expect(await search(store, '0812 3456')).toEqual(['E1']);
        expect(await search(store, '+62 813 9999')).toEqual(['E3']);
        const { hits, similar } = await store.search({ text: 'Pelabuahn' }, { offset: 0, limit: 9 });
        expect(hits).toMatchObject([{ id: 'E5', match: 'similar', ranges: [[0, 9]] }]);
        expect(similar).toBe(1);
      });

      it('answers while it takes in a large case, and does not while it closes', async () => {
        const { store } = await filled();
        const many = Array.from({ length: 5000 }, (_, at) => testEntity(`M${at}`, 'person', `Orang ${at}`));
        const before = store.search({ text: 'orang' }, { offset: 0, limit: 1 });
        unwrap(await store.commit(adding({ entities: many }), testMeta));
        expect([0, 5000]).toContain((await before).total);
        expect((await store.search({ text: 'orang' }, { offset: 0, limit: 1 })).total).toBe(5000);
      });

      it('sees every commit', async () => {
        const { store } = await filled();
        expect(await search(store, 'maya')).toEqual(['E2']);
        unwrap(await store.commit(renaming, testMeta));
        expect(await search(store, 'maya contoh')).toEqual(['E2']);
        unwrap(await store.commit(invert(renaming), testMeta));
        expect(await search(store, 'maya contoh')).toEqual([]);
        const gone = { id: 'E5', before: (await store.rows('entities', ['E5']))[0] ?? null, after: null };
        unwrap(await store.commit({ entities: [gone] }, testMeta));
        expect(await search(store, 'rusdi')).toEqual(['E1', 'E2']);
      });
    });

    describe('counting and topology', () => {
      it('counts the whole case', async () => {
        const { store } = await filled();
        expect(await store.counts({})).toEqual({
          entities: { person: 3, phone: 1, place: 1 },
          links: { call: 4, uses: 1 },
          sources: 2,
          values: 3,
          borders: [],
        });
      });

      it('counts the same after every edit, with the links across each border', async () => {
        const { store } = await filled();
        const before = await store.counts({});
        const countries = adding({
          entities: [
            { ...testEntity('E6', 'phone', 'Telepon'), values: [phoneNumber('E6V0', '+62 812 0000')] },
            { ...testEntity('E7', 'phone', 'Telepon'), values: [phoneNumber('E7V0', '+60 12 0000')] },
          ],
          links: [testLink('L6', 'E6', 'E7'), testLink('L7', 'E1', 'E7')],
        });
        unwrap(await store.commit(countries, testMeta));
        expect(await store.counts({})).toEqual({
          entities: { person: 3, phone: 3, place: 1 },
          links: { call: 6, uses: 1 },
          sources: 2,
          values: 5,
          borders: [{ countries: ['ID', 'MY'], links: 1 }],
        });
        unwrap(await store.commit(invert(countries), testMeta));
        expect(await store.counts({})).toEqual(before);
      });

      it('counts what stands on a chart, with the sources it rests on', async () => {
        const { store } = await filled();
        expect(await store.counts({ chart: 'C1' })).toEqual({
          entities: { person: 2, phone: 1 },
          links: { call: 2, uses: 1 },
          sources: 2,
          values: 1,
          borders: [],
        });
        expect(await store.counts({ chart: 'C9' })).toEqual({
          entities: {},
          links: {},
          sources: 0,
          values: 0,
          borders: [],
        });
      });

      it('gives the network of the whole case', async () => {
        const { store } = await filled();
        const topology = await store.topology({});
        expect(topology.entities).toEqual(['E1', 'E2', 'E3', 'E4', 'E5']);
        expect(topology.links).toEqual(['L1', 'L2', 'L3', 'L4', 'L5']);
        expect([...topology.from]).toEqual([0, 1, 2, 0, 3]);
        expect([...topology.to]).toEqual([1, 2, 3, 1, 3]);
        expect([...topology.direction]).toEqual([1, 0, 2, 1, 1]);
      });

      it('gives the network of a chart: links with both ends on it', async () => {
        const { store } = await filled();
        const topology = await store.topology({ chart: 'C1' });
        expect(topology.entities).toEqual(['E1', 'E2', 'E3']);
        expect(topology.links).toEqual(['L1', 'L2', 'L4']);
        expect([...topology.to]).toEqual([1, 2, 1]);
      });
    });

    describe('committing', () => {
      it('answers the revision and what was committed', async () => {
        const { store } = await fresh();
        const { entry, change } = unwrap(await store.commit(network, testMeta));
        expect(entry).toEqual({ ...testMeta, revision: 2 });
        expect(change).toEqual(network);
        expect(store.revision()).toBe(2);
      });

      it('refuses what was made from other rows and leaves nothing half done', async () => {
        const { store } = await filled();
        const before = await contentOf(store);
        const stale = squash(adding({ entities: [testEntity('E9', 'person', 'Baru')] }), invert(renaming));
        const results = [
          await store.commit(stale, testMeta),
          await store.commit(adding({ entities: [testEntity('E1', 'person', 'Lain')] }), testMeta),
          await store.commit(invert(adding({ entities: [testEntity('E9', 'person', 'Tiada')] })), testMeta),
        ];
        const codes = results.map((result) => (result.ok ? 'ok' : result.problem.code));
        expect(codes).toEqual(['row-changed-meanwhile', 'row-exists', 'row-missing']);
        expect(await contentOf(store)).toEqual(before);
        expect((await store.search({ text: 'baru' }, { offset: 0, limit: 1 })).total).toBe(0);
      });

      it('refuses rows that could not be read back', async () => {
        const { store } = await filled();
        const before = await contentOf(store);
        const nameless = { ...testEntity('E9', 'person', 'x'), type: '' };
        const other = { id: 'E8', before: null, after: testEntity('E9', 'person', 'x') };
        const twice = { id: 'E9', before: null, after: testEntity('E9', 'person', 'x') };
        const changes: Change[] = [
          adding({ entities: [nameless] }),
          { entities: [other] },
          { entities: [twice, twice] },
        ];
        for (const change of changes) {
          const result = await store.commit(change, testMeta);
          expect(result.ok ? 'ok' : result.problem.code).toBe('bad-input');
        }
        expect(await contentOf(store)).toEqual(before);
      });

      it('takes commits that come at once one after the other; the second of two alike is stale', async () => {
        const { store } = await filled();
        const results = await Promise.all([
          store.commit(renaming, testMeta),
          store.commit(renaming, testMeta),
          store.commit(adding({ entities: [testEntity('E6', 'person', 'Baru')] }), testMeta),
        ]);
        expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
        expect(store.revision()).toBe(4);
      });
    });

    describe('history', () => {
      async function edited(): Promise<OpenedStore> {
        const made = await filled();
        unwrap(await made.store.commit(renaming, { ...testMeta, edit: 'set-label' }));
        const undo = { ...testMeta, edit: 'set-label', kind: 'undo', of: 3 } as const;
        unwrap(await made.store.commit(invert(renaming), undo));
        return made;
      }

      it('keeps every entry, oldest first', async () => {
        const { store } = await edited();
        const history = await store.history();
        expect(history.map(({ revision, kind, of }) => [revision, kind, of])).toEqual([
          [1, 'edit', undefined],
          [2, 'edit', undefined],
          [3, 'edit', undefined],
          [4, 'undo', 3],
        ]);
      });

      it('gives any commit back by its revision, and all since one', async () => {
        const { store } = await edited();
        expect(unwrap(await store.committed(3)).change).toEqual(renaming);
        expect(unwrap(await store.committed(1)).change).toEqual(testCreation.change);
        const since = await store.changesSince(2);
        expect(since.map(({ entry }) => entry.revision)).toEqual([3, 4]);
        expect(since[1]?.change).toEqual(invert(renaming));
        expect(await store.changesSince(4)).toEqual([]);
      });

      it('says that a revision does not exist', async () => {
        const { store } = await fresh();
        for (const revision of [0, 2]) expect((await store.committed(revision)).ok).toBe(false);
      });

      it('is the same after opening again, like everything else', async () => {
        const { store, reopen } = await edited();
        const before = await contentOf(store);
        const topology = await store.topology({});
        const again = await reopen();
        expect(again.report).toMatchObject({ revision: 4, readOnly: false, notes: [] });
        expect(await contentOf(again)).toEqual(before);
        expect(await again.topology({})).toEqual(topology);
        expect(unwrap(await again.committed(3)).change).toEqual(renaming);
        unwrap(await again.commit(renaming, testMeta));
        expect(again.revision()).toBe(5);
      });

      it('verifies what it stored', async () => {
        const { store, reopen } = await edited();
        const { revision, commits, bytes } = unwrap(await store.verify());
        expect([revision, commits]).toEqual([4, 4]);
        expect(bytes).toBeGreaterThan(0);
        expect(unwrap(await (await reopen()).verify()).revision).toBe(4);
      });
    });
  });
}
