import { z } from 'zod';

import { defineStep, worked } from './step.ts';

const written = {
  '.': /^\d{1,3}(?:[, '\u00a0\u202f]\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/,
  ',': /^\d{1,3}(?:[. '\u00a0\u202f]\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/,
};
const grouping = { '.': /[, '\u00a0\u202f]/g, ',': /[. '\u00a0\u202f]/g };
/** A sign, a currency and brackets around a number, as statements of account write them. */
const around =
  /^(?<minus>[-(]?)\s*(?:\p{Sc}|\p{L}{1,4}\.?)?\s*(?<inside>-?[\d.,'\s]+?)(?:,-)?\s*(?:\p{Sc}|\p{L}{3})?\)?$/u;

/**
 * Writes a number plainly: digits, a point before decimals, a minus before it where it is negative or in brackets. It is
 * said which sign parts decimals, since `1.500` is fifteen hundred in Indonesia and one and a half elsewhere. What is
 * no number written so is refused; leading zeros belong to identifiers, so a text with them is none either.
 */
export const plainNumber = defineStep({
  id: 'number',
  input: z.strictObject({ decimal: z.enum(['.', ',']) }),
  prepare:
    ({ decimal }) =>
    ([text = '']) => {
      if (text.trim() === '') return worked('');
      const plain = plainly(text.trim(), decimal);
      return plain === null ? { ok: false, reason: 'not-a-number' } : worked(plain);
    },
});

function plainly(text: string, decimal: '.' | ','): string | null {
  const { minus = '', inside = '' } = around.exec(text)?.groups ?? {};
  const digits = inside.replace(/^-/, '');
  if (!written[decimal].test(digits) || /^0\d/.test(digits)) return null;
  const plain = digits.replaceAll(grouping[decimal], '').replace(',', '.');
  const isNegative = (minus !== '') !== inside.startsWith('-');
  return isNegative ? `-${plain}` : plain;
}
