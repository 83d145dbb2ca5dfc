import { expect, it } from 'vitest';

import { adding } from '../../../core/case/change.ts';
import { testCreation, testEntity, testMeta, unwrap } from '../test-commits.ts';
import { createLocalCase, openLocalCase } from './local-case.ts';
import { SimulatedDisk } from './test-disk.ts';
import { casePath, scriptOptions } from './test-script.ts';

/** A case on a disk that is full for one call; `before` says how many calls until then. */
async function caseOnFullDisk(ballast: number) {
  const calm = new SimulatedDisk();
  const { change, meta } = testCreation;
  const options = { ...scriptOptions(calm), limits: { commits: 1000, bytes: 1e9, ballast } };
  await unwrap(await createLocalCase(casePath, change, meta, options)).close();
  const opening = calm.restart('process', 1);
  unwrap(await openLocalCase(casePath, { ...scriptOptions(opening), limits: options.limits }));
  const disk = calm.restart('process', 1, { failAt: opening.calls + 1, code: 'ENOSPC' });
  const limited = { ...scriptOptions(disk), limits: options.limits };
  return { disk, store: unwrap(await openLocalCase(casePath, limited)) };
}

const person = adding({ entities: [testEntity('E1', 'person', 'Contoh')] });
const files = (disk: SimulatedDisk) => disk.files(casePath).map((path) => path.slice(casePath.length + 1));

it('is given up on a full disk, so that the edit is saved, and made anew when there is room', async () => {
  const { disk, store } = await caseOnFullDisk(500);
  expect(files(disk)).toContain('ballast');
  unwrap(await store.commit(person, testMeta));
  expect(files(disk)).not.toContain('ballast');
  expect(store.report).toMatchObject({ readOnly: false, notes: [{ code: 'reserve-used' }] });
  const again = unwrap(await openLocalCase(casePath, scriptOptions(disk.restart('power-subset', 5))));
  expect(again.revision()).toBe(2);
  expect(again.report.notes).toEqual([]);
});

it('without one the edit is refused and the case goes on', async () => {
  const { store } = await caseOnFullDisk(0);
  expect(await store.commit(person, testMeta)).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
  unwrap(await store.commit(person, testMeta));
  expect(store.report).toMatchObject({ readOnly: false, notes: [] });
});
