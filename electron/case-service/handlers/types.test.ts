import { expect, it } from 'vitest';

import { families } from '../../../core/case/custom-type.ts';
import { caseCalls } from '../../../core/contract/case-calls.ts';
import { typeColour } from '../../../core/looks/overview-colour.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Jenis', (given) => (open = given));

const edit = (id: string, input: object) => open.ask('edit', { edit: id, input });
const informant = {
  ...{ kind: 'entity', label: 'Informan', family: 'place', icon: 'user', tint: 'purple' },
  ...{ protected: true, properties: ['name'] },
} as const;

async function makeInformant(): Promise<void> {
  must(await edit('save-type', { row: informant }));
  must(await edit('set-type', { entities: ['A'], type: 'informan' }));
}

it('are told with the summary of the case, as the contract says', async () => {
  await makeInformant();
  const summary = must(await open.ask('summary', {}));
  expect(caseCalls.summary.output.parse(summary)).toEqual(summary);
  expect(summary.types.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['entity informan', 'link stempel']);
  expect(summary.counts.entities).toMatchObject({ informan: 1 });
  expect(must(await open.ask('history', { limit: 2 })).lines[1]).toMatchObject({
    ...{ edit: 'save-type', subject: 'Informan', rows: { types: 1 } },
  });
});

it('colour and shape the dots of an overview', async () => {
  const dotOf = async (id: string) => {
    const { ids, families: colours, sizes } = must(await open.ask('overview', { chart: 'main' }));
    return [colours[ids.indexOf(id)], sizes[ids.indexOf(id)]];
  };
  expect(await dotOf('A')).toEqual([families.indexOf('person'), 38]);
  await makeInformant();
  expect(await dotOf('A')).toEqual([typeColour({ family: 'place', tint: 'purple' }), 34]);
  expect(await dotOf('B')).toEqual([families.indexOf('person'), 38]);
});

it('protect their entities as long as they say so', async () => {
  const rings = async () =>
    must(await open.ask('protected-people', {})).people?.map(({ id, ring }) => `${id} ${ring}`);
  expect(await rings()).toEqual([]);
  await makeInformant();
  expect(await rings()).toEqual(['A protected']);
  const { protected: isProtected, ...row } = informant;
  expect(isProtected).toBe(true);
  must(await edit('save-type', { id: 'informan', row }));
  expect(await rings()).toEqual([]);
});

it('go only when nothing has them, and ask why where the case does', async () => {
  await makeInformant();
  expect(problemOf(await edit('delete-type', { id: 'informan' }))).toMatchObject({
    ...{ code: 'type-in-use', details: { count: 1 } },
  });
  must(await edit('set-policy', { reasonFor: ['delete-type'], views: false, exports: true }));
  const asked = { edit: 'delete-type', input: { id: 'informan', instead: 'person' } };
  expect(problemOf(await open.ask('edit', asked)).code).toBe('reason-needed');
  must(await open.ask('edit', { ...asked, why: 'salah jenis' }));
  const { entities } = must(await open.ask('chart', { chart: 'main' }));
  expect(entities.find(({ id }) => id === 'A')?.type).toBe('person');
});
