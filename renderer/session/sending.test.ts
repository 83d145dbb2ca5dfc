import { beforeEach, describe, expect, it } from 'vitest';

import type { CaseSummary } from '../../core/contract/views.ts';
import { canRedo, canUndo, sending } from './sending.ts';
import { now, put } from './session.ts';

const testSummary = (revision: number) =>
  ({ revision, readOnly: false, undo: null, redo: null }) as Partial<CaseSummary> as CaseSummary;

describe('what can be taken back', () => {
  beforeEach(() => put({ summary: testSummary(7), heard: 7, sending: 0 }));

  it('is nothing in a case nobody has changed', () => {
    expect([canUndo(now()), canRedo(now())]).toEqual([false, false]);
  });

  it('is what the summary names', () => {
    put({ summary: { ...testSummary(7), undo: { revision: 7, edit: 'add-entity' } } });
    expect([canUndo(now()), canRedo(now())]).toEqual([true, false]);
  });

  it('is what is still on its way, however it ends', async () => {
    const refused = sending(() => {
      expect([canUndo(now()), canRedo(now())]).toEqual([true, true]);
      return Promise.reject(new Error('refused'));
    });
    await expect(refused).rejects.toThrow('refused');
    expect(canUndo(now())).toBe(false);
  });

  it('is what was told of before the summary was read again', () => {
    put({ heard: 8 });
    expect([canUndo(now()), canRedo(now())]).toEqual([true, true]);
    put({ summary: testSummary(8) });
    expect(canUndo(now())).toBe(false);
  });

  it('is nothing in a case that is only read', async () => {
    put({ summary: { ...testSummary(7), readOnly: true }, heard: 8 });
    const seen = await sending(() => Promise.resolve(canUndo(now())));
    expect(seen).toBe(false);
  });
});
