import type { DraftLink } from './format.ts';
import { type LinkShape, numbersPerLink, type OwnText, type PackedLinks, textsOf } from './packed-links.ts';

/** The links that were packed, in their order. */
export function unpackLinks(packed: PackedLinks): DraftLink[] {
  const links: DraftLink[] = [];
  const texts = textsOf(packed);
  let text = 0;
  for (let at = 0; at < packed.numbers.length; at += numbersPerLink) {
    const shape = packed.shapes[packed.numbers[at] ?? 0];
    if (!shape) throw new Error('a packed link has no shape');
    const length = shape.texts.length + shape.values.length;
    links.push(unpacked(packed, shape, at, texts.slice(text, text + length)));
    text += length;
  }
  return links;
}

function unpacked(packed: PackedLinks, shape: LinkShape, from: number, texts: readonly string[]): DraftLink {
  const [, source = 0, target = 0, line = 0, row = 0] = packed.numbers.slice(from, from + numbersPerLink);
  const { texts: names, values, currency, column: ownColumn, sheet, ...said } = shape;
  const { element, ...own } = named(names, texts);
  const at = present({ line: line || undefined, row: row || undefined, element, sheet });
  return {
    ...said,
    ...ownOf(own, currency),
    ...{ from: textAt(packed.keys, source), to: textAt(packed.keys, target) },
    values: values.map(({ column, ...value }, index) => ({
      ...value,
      ...{ text: textAt(texts, names.length + index), at: { ...at, ...present({ column }) } },
    })),
    at: { ...at, ...present({ column: ownColumn }) },
  };
}

type Own = Partial<Record<OwnText, string>>;

function named(names: readonly OwnText[], texts: readonly string[]): Own {
  return Object.fromEntries(names.map((name, at) => [name, textAt(texts, at)]));
}

/** What a link says in texts of its own. */
function ownOf(
  { startWording, endWording, amount, count, ...plain }: Own,
  currency = '',
): Partial<DraftLink> {
  const wording = present({ start: startWording, end: endWording });
  return {
    ...plain,
    ...(Object.keys(wording).length > 0 && { wording }),
    ...present({ money: amount === undefined ? undefined : { amount, currency } }),
    ...present({ count: count === undefined ? undefined : Number(count) }),
  };
}

function textAt(texts: readonly string[], at: number): string {
  return texts[at] ?? '';
}

/** Those of these members that are not undefined. */
function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(members).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
