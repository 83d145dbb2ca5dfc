import { beforeAll, describe, expect, it } from 'vitest';

import { checkCheckpoints } from './check-checkpoints.ts';
import type { HeldCheckpoint } from './checkpoint-log.ts';
import type { DeviceKey } from './device-key.ts';
import { leafHash } from './merkle-tree.ts';
import { checkpointOf, freshKey, testCaseId, testLeaves } from './test-checkpoints.ts';

const leaves = testLeaves(300);
const forged = leafHash(Buffer.from('suntingan palsu'));
let key: DeviceKey;
let held: HeldCheckpoint;

const check = (changed: readonly Buffer[], checkpoints: readonly HeldCheckpoint[] = [held]) =>
  checkCheckpoints({ caseId: testCaseId, leaves: changed }, checkpoints);

beforeAll(async () => {
  key = await freshKey();
  held = checkpointOf(key, leaves);
});

describe('one checkpoint held elsewhere', () => {
  it('fits the journal it was made of, and that journal gone on', () => {
    expect(check(leaves)).toBeNull();
    expect(check([...leaves, forged])).toBeNull();
    expect(check(testLeaves(1000))).toBeNull();
  });

  it('finds any entry of 300 altered, deleted, swapped or put in, and every truncation', () => {
    for (const index of leaves.keys()) {
      expect(check(leaves.with(index, forged))).toMatchObject({ index: 0, reason: 'chain', size: 300 });
      expect(check(leaves.toSpliced(index, 1))).toMatchObject({ reason: 'ends early' });
      expect(check([...leaves.toSpliced(index, 1), forged])).toMatchObject({ reason: 'chain' });
      expect(check(leaves.toSpliced(index, 0, forged))).toMatchObject({ reason: 'chain' });
      expect(check(leaves.slice(0, index))).toMatchObject({ reason: 'ends early' });
      if (index === 0) continue;
      const swapped = leaves.with(index, leaves[index - 1]!).with(index - 1, leaves[index]!);
      expect(check(swapped)).toMatchObject({ reason: 'chain' });
    }
  });

  it('finds a rewrite of everything by somebody who has the same key', () => {
    const rewritten = testLeaves(300).map((_, index) => leafHash(Buffer.from(`karangan ${index}`)));
    const signedAgain = checkpointOf(key, rewritten);
    expect(check(rewritten, [signedAgain])).toBeNull();
    expect(check(rewritten, [signedAgain, held])).toEqual({ index: 1, reason: 'chain', size: 300 });
  });
});

describe('many checkpoints', () => {
  it('all fit, and the first that does not is named', () => {
    const all = [1, 2, 3, 150, 150, 299, 300].map((size) => checkpointOf(key, leaves.slice(0, size)));
    expect(check(leaves, all)).toBeNull();
    expect(check(leaves.with(149, forged), all)).toEqual({ index: 3, reason: 'chain', size: 150 });
    expect(check(leaves.slice(0, 200), all)).toEqual({ index: 5, reason: 'ends early', size: 299 });
  });

  it('are not believed when somebody else signed them, when they are of another case or no notes', async () => {
    const other = await freshKey();
    expect(check(leaves, [held, { ...held, publicKey: other.publicKey }])).toEqual({
      index: 1,
      reason: 'signature',
      size: 300,
    });
    const elsewhere = checkpointOf(key, leaves, '0c0ffee0-1111-4222-8333-777788889999');
    expect(check(leaves, [elsewhere])).toMatchObject({ reason: 'another case' });
    expect(check(leaves, [{ ...held, note: held.note.trim() }])).toEqual({
      index: 0,
      reason: 'content',
      size: null,
    });
  });
});
