import { describe, expect, it } from 'vitest';

import { must, problemOf } from '../../../case-service/test-case.ts';
import { deriveKey } from './argon2.ts';
import { type Encryption, encryptionSchema, type KeySlot } from './encryption.ts';
import {
  newCaseKey,
  newMachineSecret,
  type Secret,
  unwrap,
  wrapWithMachineSecret,
  wrapWithPassphrase,
  wrapWithRecoveryCode,
} from './key-slots.ts';
import { makeRecoveryCode } from './recovery-code.ts';
import { testCost } from './test-cost.ts';

const caseId = '0b0d6d3e-8a53-4c1e-9d8e-6a4a6e9f1c11';
const origin = { caseId, createdAt: '2026-11-02T09:30:00.000+07:00' };
const caseKey = newCaseKey();
const stretching = { deriveKey, cost: testCost, floor: testCost };
const words = 'perahu kertas di café';

const passphrase = must(await wrapWithPassphrase(caseKey, origin, words, stretching));
const code = makeRecoveryCode();
const recovery = wrapWithRecoveryCode(caseKey, origin, code);
const machineSecret = newMachineSecret();
const machine = wrapWithMachineSecret(caseKey, origin, machineSecret);

const secrets: readonly Secret[] = [
  { kind: 'passphrase', text: words },
  { kind: 'recovery', text: code },
  { kind: 'machine', text: machineSecret },
];
const kinds = secrets.map((secret) => [secret.kind, secret] as const);

const of = (...slots: readonly KeySlot[]): Encryption => ({ cipher: 'AES-256-GCM-STREAM', slots });
const whole = of(recovery, passphrase, machine);
const opens = (encryption: Encryption, secret: Secret, id = caseId): Promise<Buffer | null> =>
  unwrap(encryption, id, secret, deriveKey);

describe('the slots of an encrypted case', () => {
  it.each(kinds)(
    'give the case key for the %s, as they are read back from the head',
    async (_kind, secret) => {
      const read = encryptionSchema.parse(JSON.parse(JSON.stringify(whole)));
      expect(await opens(read, secret)).toEqual(caseKey);
    },
  );

  it('give nothing for another secret', async () => {
    expect(await opens(whole, { kind: 'passphrase', text: `${words} ` })).toBeNull();
    expect(await opens(whole, { kind: 'passphrase', text: '' })).toBeNull();
    expect(await opens(whole, { kind: 'recovery', text: makeRecoveryCode() })).toBeNull();
    expect(await opens(whole, { kind: 'recovery', text: words })).toBeNull();
    expect(await opens(whole, { kind: 'machine', text: newMachineSecret() })).toBeNull();
    expect(await opens(whole, { kind: 'machine', text: machineSecret.slice(4) })).toBeNull();
    expect(await opens(of(recovery), { kind: 'passphrase', text: words })).toBeNull();
  });

  it('try every passphrase there is', async () => {
    const second = must(await wrapWithPassphrase(caseKey, origin, 'hujan di tenggara', stretching));
    const encryption = of(passphrase, second);
    expect(await opens(encryption, { kind: 'passphrase', text: 'hujan di tenggara' })).toEqual(caseKey);
  });

  it('take the same passphrase however its accents and letters are encoded', async () => {
    expect(await opens(whole, { kind: 'passphrase', text: 'perahu kertas di cafe\u0301' })).toEqual(caseKey);
    expect(await opens(whole, { kind: 'passphrase', text: 'ｐerahu kertas di café' })).toEqual(caseKey);
  });

  it('never look alike, though key and secret are the same', async () => {
    const again = must(await wrapWithPassphrase(caseKey, origin, words, stretching));
    for (const member of ['id', 'salt', 'wrapped'] as const)
      expect(again[member]).not.toBe(passphrase[member]);
  });
});

describe('a slot that was tampered with', () => {
  const otherSalt = Buffer.alloc(16, 1).toString('base64');

  it.each(kinds)('does not open by %s when anything in it changed', async (kind, secret) => {
    const slot = whole.slots.find((each) => each.kind === kind);
    if (!slot) throw new Error('no slot');
    const changes = [
      { id: caseId },
      { createdAt: '2020-01-01' },
      { salt: otherSalt },
      { wrapped: flipped(slot) },
    ];
    for (const change of changes) expect(await opens(of({ ...slot, ...change }), secret)).toBeNull();
    expect(await opens(of(slot), secret)).toEqual(caseKey);
    expect(await opens(of(slot), secret, '0b0d6d3e-8a53-4c1e-9d8e-6a4a6e9f1c12')).toBeNull();
  });

  it.each(['memory', 'iterations', 'parallelism'] as const)(
    'binds the %s of its derivation',
    async (member) => {
      if (passphrase.kind !== 'passphrase') throw new Error('another slot');
      const cost = { ...testCost, [member]: testCost[member] * 2 };
      const changed = of({ ...passphrase, kdf: { name: 'argon2id', cost } });
      // even if the derivation did not depend on it
      const stubborn = await unwrap(changed, caseId, { kind: 'passphrase', text: words }, (text, salt) =>
        deriveKey(text, salt, testCost),
      );
      expect(stubborn).toBeNull();
    },
  );

  it('is no slot of another kind', async () => {
    const posing = { ...recovery, kind: 'machine' } as KeySlot;
    expect(await opens(of(posing), { kind: 'machine', text: machineSecret })).toBeNull();
  });
});

describe('a new passphrase', () => {
  it('has twelve characters or more', async () => {
    const short = await wrapWithPassphrase(caseKey, origin, 'cafe\u0301 di sin', stretching);
    expect(problemOf(short)).toEqual({ code: 'passphrase-too-short', details: { least: 12 } });
    expect((await wrapWithPassphrase(caseKey, origin, 'café di sini', stretching)).ok).toBe(true);
  });

  it('is not stretched less than the floor', async () => {
    await expect(wrapWithPassphrase(caseKey, origin, words, { deriveKey, cost: testCost })).rejects.toThrow(
      'floor',
    );
  });
});

describe('what the head says of encryption', () => {
  const withCost = (change: object) => ({
    ...whole,
    slots: [{ ...passphrase, kdf: { name: 'argon2id', cost: { ...testCost, ...change } } }],
  });

  it.each([
    ['too much memory', withCost({ memory: 1024 * 1024 + 1 })],
    ['too many passes', withCost({ iterations: 11 })],
    ['too many lanes', withCost({ memory: 4096, parallelism: 17 })],
    ['less memory than argon2 can use', withCost({ memory: 7 })],
    ['an unknown parameter', withCost({ secret: 'x' })],
    [
      'another derivation',
      { ...whole, slots: [{ ...passphrase, kdf: { name: 'argon2i', cost: testCost } }] },
    ],
    [
      'a passphrase without stretching',
      { ...whole, slots: [{ ...passphrase, kdf: { name: 'hkdf-sha256' } }] },
    ],
    ['another cipher', { ...whole, cipher: 'none' }],
    ['no slot', of()],
    ['nine slots', of(...Array.from({ length: 9 }, () => recovery))],
    ['a wrapped key that is cut', of({ ...recovery, wrapped: recovery.wrapped.slice(4) })],
    ['a salt that is no base64', of({ ...recovery, salt: '*'.repeat(24) })],
    ['a member nobody knows', { ...whole, hint: 'boat' }],
  ])('is refused with %s', (_name, encryption) => {
    expect(encryptionSchema.safeParse(encryption).success).toBe(false);
  });

  it('is taken at the limits', () => {
    expect(
      encryptionSchema.safeParse(withCost({ memory: 1024 * 1024, iterations: 10, parallelism: 16 })).success,
    ).toBe(true);
    expect(encryptionSchema.safeParse(of(...Array.from({ length: 8 }, () => recovery))).success).toBe(true);
  });
});

function flipped({ wrapped }: KeySlot): string {
  const bytes = Buffer.from(wrapped, 'base64');
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  return bytes.toString('base64');
}
