import { describe, expect, it } from 'vitest';

import { adding, invert } from '../../../core/case/change.ts';
import { CaseSession } from '../../case-service/case-session.ts';
import { testCreation, testMeta, unwrap } from '../test-commits.ts';
import { freshKey } from './audit/test-checkpoints.ts';
import { createLocalCase } from './local-case.ts';
import { SimulatedDisk } from './test-disk.ts';
import { casePath, scriptOptions } from './test-script.ts';
import { compareWithModel } from './trials/test-model.ts';

describe('a session over the local store, beside a plain case', { timeout: 900_000 }, () => {
  it.each([1, 2, 3, 4])('agrees with it after whatever is done, 500 times over: %d', async (seed) => {
    expect(await compareWithModel(await freshKey(), seed, 500)).toBeNull();
  });

  it('takes back a gesture that came to nothing, and then what was before it', async () => {
    const { change, meta } = testCreation;
    const store = unwrap(await createLocalCase(casePath, change, meta, scriptOptions(new SimulatedDisk())));
    const context = { newId: () => 'N1', who: testMeta.who, now: () => testMeta.when };
    const session = new CaseSession(store, casePath, context);
    const chart = adding({ charts: [{ id: 'C1', label: '', arrangement: 'free' as const }] });
    const moved = adding({ charts: [{ id: 'C2', label: '', arrangement: 'free' as const }] });
    const edit = { edit: 'test-edit', kind: 'edit' } as const;
    unwrap(await session.commit(chart, edit));
    for (const step of [moved, invert(moved)]) unwrap(await session.commit(step, edit, { gesture: 'g' }));
    unwrap(await session.undo());
    unwrap(await session.undo());
    expect(await store.all('charts')).toEqual([]);
    await session.close();
  });
});
