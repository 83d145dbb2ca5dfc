import { passphraseBits, passphraseLength, shortestPassphrase } from '../../core/case/passphrase-strength.ts';

/** How well a passphrase holds, from one that is refused to one that lasts. */
export const strengths = ['short', 'weak', 'fair', 'strong'] as const;

export type Strength = (typeof strengths)[number];

/** `short` below the least length; then `weak` below 40 bits, `strong` from 60 on. */
export function strengthOf(passphrase: string): Strength {
  if (passphraseLength(passphrase) < shortestPassphrase) return 'short';
  const bits = passphraseBits(passphrase);
  if (bits < 40) return 'weak';
  return bits < 60 ? 'fair' : 'strong';
}
