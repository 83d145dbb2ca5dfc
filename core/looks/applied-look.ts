import type { Flag } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Rule } from '../case/look.ts';
import type { LookColour } from './look-colours.ts';

/** What of the drawing of an item a rule can set; a later rule wins over an earlier one in each of these by itself. */
export const channels = ['colour', 'badge', 'size'] as const;

type Channel = (typeof channels)[number];

/** One way to be drawn otherwise. */
export type Mark =
  | { readonly kind: 'colour'; readonly colour: LookColour }
  | { readonly kind: 'badge'; readonly badge: Flag }
  /** So many times the usual size or width. */
  | { readonly kind: 'times'; readonly factor: number }
  /** A share, 0 to 1, of the way from the least size or width to the most. */
  | { readonly kind: 'size'; readonly share: number };

/** What a mark stands for. A range names the least and the most of the values that are in it. */
export type Meaning =
  | { readonly kind: 'all' }
  | { readonly kind: 'value'; readonly key: string }
  /** So many values that got no colour of their own. */
  | { readonly kind: 'others'; readonly values: number }
  | { readonly kind: 'range'; readonly least: number; readonly most: number };

/** One line of the legend of a rule. */
export interface LookEntry {
  /** Position of the rule among those in force. */
  readonly rule: number;
  readonly mark: Mark;
  readonly meaning: Meaning;
}

/** The entries an item is drawn by, as positions in `entries`; what is not named is drawn as usual. */
export type Marks = Readonly<Partial<Record<Channel, number>>>;

export interface AppliedRule {
  readonly rule: Rule;
  /** The items it holds for but has nothing to go by: they keep the look they had. */
  readonly unvalued: readonly Identifier[];
}

/** How rules draw the items of one chart, and what each drawing means. */
export interface AppliedLook {
  /** Those in force, in their order. */
  readonly rules: readonly AppliedRule[];
  readonly entries: readonly LookEntry[];
  readonly entities: ReadonlyMap<Identifier, Marks>;
  readonly links: ReadonlyMap<Identifier, Marks>;
}

const channelOf: Readonly<Record<Mark['kind'], Channel>> = {
  colour: 'colour',
  badge: 'badge',
  times: 'size',
  size: 'size',
};

/** What of the drawing a mark sets. */
export function channelOfMark({ kind }: Mark): Channel {
  return channelOf[kind];
}
