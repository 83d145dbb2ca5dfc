import { z } from 'zod';

import { place } from '../../case/citation.ts';
import { value } from '../../case/entity.ts';
import { named } from '../../case/identifier.ts';
import { money } from '../../case/link.ts';
import { sureCheck } from '../../case/sure-check.ts';
import { wording } from '../../case/wording.ts';
import {
  numbersPerLink,
  type OwnText,
  ownTextNames,
  type PackedLinks,
  textsOf,
} from '../../formats/packed-links.ts';
import { draftLink } from './draft-schemas.ts';

const { key, type, start, end, direction, strength, basis, translations, sources } = draftLink.shape;
const { column, sheet, element } = place.unwrap().shape;
const { property, text } = value.unwrap().shape;
const { amount, currency } = money.unwrap().shape;

const linkShape = z.strictObject({
  ...{ type, direction, strength, basis, translations, sources, column, sheet },
  currency: currency.exactOptional(),
  texts: z.array(z.enum(ownTextNames as [OwnText, ...OwnText[]])).readonly(),
  values: z.array(z.strictObject({ property, column, sources })).readonly(),
});

const columns = z.strictObject({
  shapes: z.array(linkShape).readonly(),
  keys: z.array(draftLink.shape.from).readonly(),
  numbers: z.custom<readonly number[]>(areCounts),
  texts: z.string(),
});

type Accepts = (text: string) => boolean;

const ownTexts: Readonly<Record<OwnText, Accepts>> = {
  element: accepts(element),
  key: accepts(key),
  label: accepts(named.label),
  start: accepts(start),
  end: accepts(end),
  startWording: accepts(wording),
  endWording: accepts(wording),
  amount: accepts(amount),
  count: accepts(z.string().regex(/^[1-9]\d{0,14}$/)),
};
const valueText = accepts(text);

/** Links as columns that stand for nothing but what `draftLink` accepts. */
export const packedLinks: z.ZodType<PackedLinks> = z.custom<PackedLinks>(isPacked);

/** Whether these are columns, each text one that its place takes, and every number names what is there. */
function isPacked(data: unknown): data is PackedLinks {
  if (!sureCheck(columns)(data)) return false;
  const packed = data as PackedLinks;
  return packed.shapes.every(isSound) && areTexts(packed) && areNumbers(packed);
}

/** Money has an amount and a currency, and nothing is said twice. */
function isSound({ currency: unit, texts, values }: PackedLinks['shapes'][number]): boolean {
  const named = [...values.map(({ property: name }) => name), ...(texts.includes('key') ? ['key'] : [])];
  const inOrder = ownTextNames.filter((name) => texts.includes(name));
  return (
    texts.includes('amount') === (unit !== undefined) &&
    new Set(named).size === named.length &&
    inOrder.length === texts.length &&
    inOrder.every((name, at) => name === texts[at])
  );
}

function areTexts(packed: PackedLinks): boolean {
  const { shapes, numbers } = packed;
  const texts = textsOf(packed);
  const checks = shapes.map((shape) => [
    ...shape.texts.map((name) => ownTexts[name]),
    ...shape.values.map(() => valueText),
  ]);
  let next = 0;
  for (let at = 0; at < numbers.length; at += numbersPerLink)
    for (const check of checks[numbers[at] ?? 0] ?? []) if (!check(texts[next++] ?? impossible)) return false;
  return next === texts.length - 1 && texts[next] === '';
}

/** Longer than any text may be: a missing one is none that is accepted. */
const impossible = ' '.repeat(100_001);

/** Whole numbers from 0 on; millions of them, so in one loop. */
function areCounts(data: unknown): boolean {
  if (!Array.isArray(data)) return false;
  // `every` would pass over holes
  for (const item of data as readonly unknown[])
    if (!Number.isSafeInteger(item) || (item as number) < 0) return false;
  return true;
}

function areNumbers({ shapes, keys, numbers }: PackedLinks): boolean {
  if (numbers.length % numbersPerLink !== 0) return false;
  for (let at = 0; at < numbers.length; at += numbersPerLink) {
    const [shape = 0, from = 0, to = 0] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    if (shape >= shapes.length || from >= keys.length || to >= keys.length) return false;
  }
  return true;
}

function accepts(schema: z.ZodType): Accepts {
  const sure = sureCheck(schema);
  return (given) => sure(given) || schema.safeParse(given).success;
}
