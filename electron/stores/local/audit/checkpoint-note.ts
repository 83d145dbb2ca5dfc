import { createHash, verify } from 'node:crypto';

import { type DeviceKey, fingerprintOf, readPublicKey } from './device-key.ts';

/** What a checkpoint says: so many commits, with this Merkle root, at this time by the clock of the signer. */
export interface Checkpoint {
  readonly caseId: string;
  /** Number of commits. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Buffer;
  /** ISO 8601 with offset, as the clock claimed. */
  readonly time: string;
}

/** A checkpoint as read from a note, with its signature not yet verified. */
export interface SignedCheckpoint extends Checkpoint {
  /** What was signed. */
  readonly text: string;
  readonly keyName: string;
  /** First 4 bytes of the hash that names the key. */
  readonly keyId: Buffer;
  /** 64 bytes. */
  readonly signature: Buffer;
}

type Field = 'text' | 'caseId' | 'size' | 'root' | 'time' | 'keyName' | 'signature';

const form = new RegExp(
  [
    '(?<text>benang-merah/(?<caseId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\n',
    '(?<size>0|[1-9]\\d{0,14})\\n',
    '(?<root>[A-Za-z0-9+/]{43}=)\\n',
    'time (?<time>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:\\d\\d))\\n)\\n',
    '— (?<keyName>[!-*,-~]{1,100}) (?<signature>[A-Za-z0-9+/]{91}=)\\n',
  ].join(''),
);

/**
 * A note that says what the checkpoint says: a C2SP tlog-checkpoint with one extension line, the time, as a C2SP signed
 * note with one Ed25519 signature. The key's name is `benang-merah/` and its fingerprint.
 */
export function signCheckpoint(
  { caseId, size, root, time }: Checkpoint,
  key: Pick<DeviceKey, 'publicKey' | 'sign'>,
): string {
  const text = `benang-merah/${caseId}\n${size}\n${root.toString('base64')}\ntime ${time}\n`;
  const keyName = nameOf(key.publicKey);
  const signature = Buffer.concat([keyIdOf(keyName, key.publicKey), key.sign(Buffer.from(text))]);
  const note = `${text}\n— ${keyName} ${signature.toString('base64')}\n`;
  if (!readCheckpoint(note)) throw new Error('This is not what a checkpoint can say.');
  return note;
}

/** The checkpoint of a note; null unless every character is as `signCheckpoint` would write it. */
export function readCheckpoint(note: string): SignedCheckpoint | null {
  const match = form.exec(note);
  if (match?.[0] !== note) return null;
  // all of them are there in a note that has the form
  const said = match.groups as Readonly<Record<Field, string>>;
  const root = decode(said.root);
  const signed = decode(said.signature);
  if (!root || !signed || Number.isNaN(Date.parse(said.time))) return null;
  const [keyId, signature] = [signed.subarray(0, 4), signed.subarray(4)];
  return { ...said, size: Number(said.size), root, keyId, signature };
}

/** Whether the owner of this public key (as in `DeviceKey.publicKey`) signed exactly this. */
export function verifyCheckpoint(checkpoint: SignedCheckpoint, publicKey: string): boolean {
  const key = readPublicKey(publicKey);
  const { text, keyName, keyId, signature } = checkpoint;
  if (!key || keyName !== nameOf(publicKey) || !keyId.equals(keyIdOf(keyName, publicKey))) return false;
  return verify(null, Buffer.from(text), key, signature);
}

function nameOf(publicKey: string): string {
  return `benang-merah/${fingerprintOf(publicKey)}`;
}

/** First 4 bytes of the SHA-256 of the name, a line feed, the algorithm (1 is Ed25519) and the 32 bytes of the key. */
function keyIdOf(keyName: string, publicKey: string): Buffer {
  const raw = Buffer.from(publicKey, 'base64').subarray(-32);
  return createHash('sha256').update(`${keyName}\n\x01`).update(raw).digest().subarray(0, 4);
}

/** Null when other text stands for the same bytes. */
function decode(base64: string): Buffer | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 ? bytes : null;
}
