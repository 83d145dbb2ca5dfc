import type { Entity, Value } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import { sameRow } from '../case/same-row.ts';

/** What of a row can differ. `sources` stands for what it rests on, `other` for what is not shown as a text. */
export const differenceKinds = [
  ...(['type', 'label', 'value', 'flag', 'photo', 'direction', 'strength', 'start', 'end'] as const),
  ...(['money', 'count', 'basis', 'ends', 'shown', 'sources', 'other'] as const),
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** One thing that is told otherwise on the two sides: what each tells and the other does not. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Of a value: which property. */
  readonly property?: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a row tells, as texts by kind. */
type Facts = ReadonlyMap<string, readonly string[]>;

/** How an entity differs; none where it is the same row. */
export function entityDifferences(before: Entity, after: Entity): readonly Difference[] {
  return differences(before, after, entityFacts);
}

/** How a link differs; none where it is the same row. */
export function linkDifferences(before: Link, after: Link): readonly Difference[] {
  return differences(before, after, linkFacts);
}

function differences<R extends Entity | Link>(
  before: R,
  after: R,
  factsOf: (row: R) => Facts,
): readonly Difference[] {
  if (before === after || sameRow(before, after)) return [];
  const [left, right] = [factsOf(before), factsOf(after)];
  const found = [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    differing(key, left.get(key) ?? [], right.get(key) ?? []),
  );
  if (found.length > 0) return found;
  const isCited = sameRow(citationsOf(before), citationsOf(after));
  return [{ kind: isCited ? 'other' : 'sources', before: [], after: [] }];
}

/** The texts that only one side has; the same text twice counts twice. */
function differing(key: string, left: readonly string[], right: readonly string[]): readonly Difference[] {
  const [before, after] = [without(left, right), without(right, left)];
  if (before.length + after.length === 0) return [];
  const [kind = '', property] = splitAt(key, ':');
  return [{ kind: kind as DifferenceKind, ...(property !== undefined && { property }), before, after }];
}

function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function splitAt(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

function entityFacts({ type, label, values, flag, photo }: Entity): Facts {
  return facts([['type', type], ['label', label], ...valueFacts(values), ['flag', flag], ['photo', photo]]);
}

function linkFacts(link: Link): Facts {
  const { type, label, from, to, direction, strength, start, end, wording, money, count, basis } = link;
  return facts([
    ...([
      ['type', type],
      ['label', label],
      ['ends', `${from} ${to}`],
      ['direction', direction],
    ] as const),
    ...([
      ['strength', strength],
      ['start', start ?? wording?.start],
      ['basis', basis],
    ] as const),
    ...([
      ['end', end ?? wording?.end],
      ['count', count?.toString()],
    ] as const),
    ['money', money && `${money.amount} ${money.currency}`],
    ...valueFacts(link.values),
  ]);
}

function valueFacts(values: readonly Value[]): (readonly [string, string])[] {
  return values.map(({ property, text }) => [`value:${property}`, text] as const);
}

function facts(told: readonly (readonly [string, string | undefined])[]): Facts {
  const result = new Map<string, string[]>();
  for (const [key, text] of told)
    if (text !== undefined && text !== '') result.set(key, [...(result.get(key) ?? []), text]);
  return result;
}

function citationsOf(row: Entity | Link): unknown {
  const ofValues = row.values.map(({ citations }) => citations);
  return 'citations' in row ? [row.citations, ...ofValues] : ofValues;
}
