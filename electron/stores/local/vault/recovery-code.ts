import { randomBytes } from 'node:crypto';

/** Crockford's base32: no I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretSize = 20;
const secretLength = 32;
const checkLength = 4;

/** The largest prime below 32^4: a sum by it fits four characters and differs after any one mistake or swap. */
const checkPrime = 1_048_573n;

/**
 * A new code to print: 160 random bits as 32 characters of Crockford's base32, then four characters of check, in groups of
 * four with dashes. The check is the number that the 32 characters write, modulo 1,048,573: one wrong character and two
 * swapped neighbours always show, anything else but once in a million.
 */
export function makeRecoveryCode(): string {
  const secret = BigInt(`0x${randomBytes(secretSize).toString('hex')}`);
  const code = write(secret, secretLength) + write(secret % checkPrime, checkLength);
  return code.replace(/.{4}(?=.)/g, '$&-');
}

/**
 * The 20 bytes of a code; null when it is none. Case, spaces and dashes do not matter; O is read as 0, I and L as 1.
 */
export function readRecoveryCode(text: string): Buffer | null {
  const code = text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{36}$/.test(code)) return null;
  const secret = read(code.slice(0, secretLength));
  if (read(code.slice(secretLength)) !== secret % checkPrime) return null;
  return Buffer.from(secret.toString(16).padStart(2 * secretSize, '0'), 'hex');
}

function write(value: bigint, length: number): string {
  const digits = value.toString(32).padStart(length, '0');
  return digits.replace(/./g, (digit) => alphabet.charAt(parseInt(digit, 32)));
}

function read(code: string): bigint {
  let value = 0n;
  for (const character of code) value = value * 32n + BigInt(alphabet.indexOf(character));
  return value;
}
