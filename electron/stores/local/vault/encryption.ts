import { z } from 'zod';

import { costSchema } from './argon2.ts';

/** How the bytes of an encrypted case are sealed: `sealMessage`. */
export const cipher = 'AES-256-GCM-STREAM';

/** Base64 of `size` bytes, as Node writes it. */
const base64 = (size: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === size, `not ${size} bytes`);

const common = {
  id: z.uuid(),
  createdAt: z.string().max(40),
  /** For the derivation of the key that wraps the case key. */
  salt: base64(16),
  /** The case key, sealed as a message (`sealMessage`): 16 bytes of salt, 32 of cipher text, 16 of tag. */
  wrapped: base64(64),
};

const argon2 = z.strictObject({ name: z.literal('argon2id'), cost: costSchema }).readonly();
const hkdf = z.strictObject({ name: z.literal('hkdf-sha256') }).readonly();

const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('passphrase'), kdf: argon2 }).readonly(),
  z.strictObject({ ...common, kind: z.literal('recovery'), kdf: hkdf }).readonly(),
  z.strictObject({ ...common, kind: z.literal('machine'), kdf: hkdf }).readonly(),
]);

/** One way to unlock the case: the case key, wrapped by what somebody knows, has on paper, or has on this machine. */
export type KeySlot = z.infer<typeof slotSchema>;
export type PassphraseSlot = Extract<KeySlot, { readonly kind: 'passphrase' }>;
/** Opened by 20 or 32 random bytes, which need no stretching. */
export type RandomSlot = Exclude<KeySlot, PassphraseSlot>;

/** What `head.json` says of an encrypted case. */
export const encryptionSchema = z
  .strictObject({
    cipher: z.literal(cipher),
    slots: z.array(slotSchema).min(1).max(8).readonly(),
  })
  .readonly();

export type Encryption = z.infer<typeof encryptionSchema>;
