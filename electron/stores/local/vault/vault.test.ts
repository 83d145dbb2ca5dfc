import { createHash, createHmac, hkdfSync } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openMessage } from './sealed-message.ts';
import { encryptedVault, plainVault } from './vault.ts';

const caseKey = Buffer.alloc(32, 9);
const caseId = '0b0d6d3e-8a53-4c1e-9d8e-6a4a6e9f1c11';
const otherId = '0b0d6d3e-8a53-4c1e-9d8e-6a4a6e9f1c12';
const vault = encryptedVault(caseKey, caseId);
const bytes = Buffer.from('the red thread');
/** The same, sealed for `parts/1` when the layout was fixed. */
const frozen = '4cceecbd48fea649c68f5767c3a1395d6a718b8967bd634a1b7e05eca604c49c8cd333492a347b06ffba27fef78d';

describe('an encrypted vault', () => {
  it('opens what it sealed, in another run too', () => {
    const sealed = vault.seal('parts/1', bytes);
    expect(sealed.includes(bytes)).toBe(false);
    expect(encryptedVault(caseKey, caseId).open('parts/1', sealed)).toEqual(bytes);
    expect(vault.open(Buffer.from('parts/1'), sealed)).toEqual(bytes);
    expect(vault.encrypted).toBe(true);
  });

  it('opens for ever what was sealed when the layout was fixed', () => {
    expect(vault.open('parts/1', Buffer.from(frozen, 'hex'))).toEqual(bytes);
  });

  it('binds case and context as its description says', () => {
    const framed = (text: string) => [Buffer.from([0, 0, 0, Buffer.byteLength(text)]), Buffer.from(text)];
    const binding = createHash('sha256')
      .update(Buffer.concat([Buffer.from('benang-merah vault 1'), ...framed(caseId), ...framed('bagan é')]))
      .digest();
    expect(openMessage(caseKey, binding, vault.seal('bagan é', bytes))).toEqual(bytes);
  });

  it('opens nothing for another context, case or key', () => {
    const sealed = vault.seal('parts/1', bytes);
    expect(vault.open('parts/2', sealed)).toBeNull();
    expect(vault.open('parts/1\0', sealed)).toBeNull();
    expect(vault.open('', sealed)).toBeNull();
    expect(encryptedVault(caseKey, otherId).open('parts/1', sealed)).toBeNull();
    expect(encryptedVault(Buffer.alloc(32, 10), caseId).open('parts/1', sealed)).toBeNull();
    expect(vault.open('parts/1', bytes)).toBeNull();
  });

  it('does not take the end of the case for the beginning of the context', () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, (left, middle, right) => {
        fc.pre(middle !== '');
        const sealed = encryptedVault(caseKey, left + middle).seal(right, bytes);
        expect(encryptedVault(caseKey, left).open(middle + right, sealed)).toBeNull();
      }),
    );
  });

  it('keeps its key when the one it was given is wiped', () => {
    const given = Buffer.from(caseKey);
    const made = encryptedVault(given, caseId);
    given.fill(0);
    expect(made.open('parts/1', vault.seal('parts/1', bytes))).toEqual(bytes);
  });

  it('names content so that only holders of the key can tell what it is', () => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const nameKey = Buffer.from(hkdfSync('sha256', caseKey, '', 'benang-merah name', 32));
    const name = createHmac('sha256', nameKey).update(Buffer.from(digest, 'hex')).digest('hex');
    expect(vault.nameOf(digest)).toBe(name);
    expect(vault.nameOf(digest)).toMatch(/^[0-9a-f]{64}$/);
    expect(encryptedVault(Buffer.alloc(32, 10), caseId).nameOf(digest)).not.toBe(name);
    expect(plainVault.nameOf(digest)).toBe(digest);
  });
});

describe('a plain vault', () => {
  it('leaves bytes as they are', () => {
    expect(plainVault.seal('parts/1', bytes)).toEqual(bytes);
    expect(plainVault.open('parts/2', new Uint8Array(bytes).subarray(4))).toEqual(bytes.subarray(4));
    expect(plainVault.encrypted).toBe(false);
  });
});
