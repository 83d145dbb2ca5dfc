import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CaseSession } from '../case-session.ts';
import { ProtectedPeople } from '../protected-people.ts';
import { realSurroundings } from '../surroundings.ts';
import { builtProgram, must, temporaryFolder, TestCase } from '../test-case.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let open: TestCase;

const nobody: readonly string[] = [];
const masked = { victim: 'Korban', witness: 'Saksi', protected: 'Dilindungi', revealed: nobody };
const edit = (id: string, input: object) => open.ask('edit', { edit: id, input });

/** The sample case, in which K-01 is called by a name, and a phone and a report name them. */
beforeAll(async () => {
  folder = await temporaryFolder();
  open = await TestCase.ofSample(folder.path, builtProgram());
  const victim = { table: 'entities', id: 'VIC-01' } as const;
  must(await edit('set-label', { ...victim, label: 'Contoh Melati' }));
  must(await edit('set-value', { ...victim, property: 'alias', text: 'Melati Rekaan' }));
  must(await edit('set-label', { table: 'entities', id: 'TEL-02', label: 'Ponsel titipan Contoh Melati' }));
  const text = `${'Catatan panjang. '.repeat(30)}Pelabuhan Contoh Melati ${'dan seterusnya '.repeat(30)}`;
  must(await edit('save-note', { row: { kind: 'remark', label: text, about: [{ row: 'TEL-02' }] } }));
});
afterAll(async () => {
  await open.close();
  await folder.remove();
});

const birth = { facet: 'property:birthDate', test: 'is', values: ['2003'] } as const;
const people = { facet: 'type', test: 'is', values: ['person'] } as const;

async function found(condition: object, reader: { masked?: typeof masked }) {
  const entity = { name: 'Orang', conditions: [people, condition], x: 0, y: 0 };
  const answer = await open.askAnything('query', { entities: [entity], links: [], limit: 50, ...reader });
  return (must(answer) as { entities: { id: string }[] }).entities.map(({ id }) => id);
}

describe('a query', () => {
  it('does not find out what must not be told of somebody, nor that they do not have it', async () => {
    expect(await found(birth, {})).toContain('VIC-01');
    expect(await found(birth, { masked })).not.toContain('VIC-01');
    for (const test of ['is-not', 'unknown', 'known'] as const)
      expect(await found({ ...birth, test, values: ['1900'] }, { masked })).not.toContain('VIC-01');
    expect(await found(birth, { masked: { ...masked, revealed: ['VIC-01'] } })).toContain('VIC-01');
    expect(await found({ facet: 'property:nationality', test: 'is', values: ['ID'] }, { masked })).toContain(
      'VIC-01',
    );
  });

  it('is offered the values of the whole case, without those of who is masked', async () => {
    const values = async (text: string, reader: object) => {
      const input = { side: 'entities', facet: 'property:birthDate', text, ...reader };
      return must(await open.askAnything('facet-values', input)) as { values: { key: string }[] };
    };
    expect((await values('', {})).values.map(({ key }) => key)).toContain('2003');
    expect((await values('', { masked })).values.map(({ key }) => key)).not.toContain('2003');
    expect((await values('2004-0', {})).values.map(({ key }) => key)).toEqual(['2004-05']);
    expect(await values('', {})).toMatchObject({ kind: 'moment', more: 0 });
  });
});

describe('a table', () => {
  it('has no row of who is masked under any condition on what must not be told', async () => {
    const ids = async (test: string, reader: object | null) => {
      const answer = await open.askAnything('table', {
        ...{ kind: 'entities', reader: { language: 'id', masked: reader }, text: '' },
        conditions: [{ facet: 'property:birthDate', test, values: ['2003'] }],
        order: { column: 'label', descending: false },
      });
      return (must(answer) as { ids: string[] }).ids;
    };
    expect(await ids('is', null)).toContain('VIC-01');
    for (const test of ['is', 'is-not', 'unknown']) expect(await ids(test, masked)).not.toContain('VIC-01');
  });
});

describe('search', () => {
  it('cuts a long text only after the names are out of it', async () => {
    const [raw] = must(
      await open.ask('search', { text: 'Pelabuhan Contoh', limit: 5, kinds: ['note'] }),
    ).hits;
    expect(raw?.text).toContain('Contoh Melati');
    for (const text of ['Pelabuhan Contoh', 'seterusnya', 'Catatan panjang', 'melati']) {
      const { hits } = must(await open.ask('search', { text, limit: 5, kinds: ['note'], masked }));
      expect(hits).toHaveLength(1);
      expect(hits[0]?.text.length).toBeLessThan(260);
      expect(hits[0]?.text).not.toMatch(/Contoh|Melati/);
    }
    const [hit] = must(await open.ask('search', { text: 'melati', limit: 5, kinds: ['note'], masked })).hits;
    expect(hit?.ranges.map(([start, end]) => hit.text.slice(start, end))).toEqual(['Korban K-01']);
  });
});

describe('somebody who was deleted', () => {
  it('is not named by what is still there, also under an earlier name and when the case is opened again', async () => {
    must(await edit('delete-items', { entities: ['VIC-01'] }));
    const { session } = open;
    const again = await ProtectedPeople.of(new CaseSession(session.store, session.path, realSurroundings()));
    await again.complete;
    for (const { people } of [await ProtectedPeople.of(session), again]) {
      const gone = people.find(({ id }) => id === 'VIC-01');
      expect(gone?.code).toBe('K-01');
      expect(gone?.names).toEqual(expect.arrayContaining(['Contoh Melati', 'Melati Rekaan']));
    }
    const { hits } = must(await open.ask('search', { text: 'ponsel titipan', limit: 5, masked }));
    expect(hits[0]?.text).toBe('Ponsel titipan Korban K-01');
  });
});
