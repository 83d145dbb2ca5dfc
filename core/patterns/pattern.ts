import type { Identifier } from '../case/identifier.ts';
import type { Picture } from './picture.ts';

/** What the numbers of a setting are of; its words stand in the locale under `patterns.units.<unit>`. */
export type SettingUnit =
  'count' | 'share' | 'times' | 'minutes' | 'hours' | 'days' | 'metres' | 'amount' | 'word';

/** Something a pattern lets one choose; its words stand in the locale under `patterns.settings.<name>`. */
export interface NumberSetting {
  readonly name: string;
  readonly unit: Exclude<SettingUnit, 'word'>;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** The same for a word, such as a currency; an empty one stands for any. */
export interface WordSetting {
  readonly name: string;
  readonly unit: 'word';
  readonly usual: string;
}

export type Setting = NumberSetting | WordSetting;

/** The values a pattern runs with, each in its range. */
export interface Chosen {
  number(name: string): number;
  word(name: string): string;
}

/** One place where a pattern stands. */
export interface Sighting {
  /** Its sentence in the locale, under `patterns.<id>`. */
  readonly sentence: string;
  readonly fill: Readonly<Record<string, string | number>>;
  /** Entities that the sentence names, in its order: `{{first}}`, `{{second}}`, `{{third}}`, and all as `{{names}}`. */
  readonly named: readonly Identifier[];
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
  /** What else it rests on than its links: sources of values, of single calls and positions. */
  readonly sources?: readonly Identifier[];
  /** When it happened, as sources wrote it; absent: when its links did. */
  readonly moments?: readonly string[];
}

/** What a search says as it goes: a place where the pattern stands, or null after every `triesPerWord` tries. */
export type Seeking = Generator<Sighting | null, void>;

/** Tries behind each null: some milliseconds' work at most. */
export const triesPerWord = 2000;

/** What belongs together in the list of patterns; the words stand under `patterns.themes.<theme>`. */
export const patternThemes = ['money', 'people', 'travel', 'calls', 'evidence', 'own'] as const;

/** Something that networks of traffickers do and that rows show; words under `patterns.<id>.name` and `.explain`. */
export interface Pattern {
  readonly id: string;
  readonly theme: (typeof patternThemes)[number];
  readonly settings: readonly Setting[];
  /** The typology or paper it follows, as one cites it. */
  readonly reference: string;
  seek(picture: Picture, chosen: Chosen): Seeking;
}

/** How many of something, from `least` to `most`. */
export function countSetting(name: string, usual: number, [least, most]: readonly [number, number]): Setting {
  return { name, unit: 'count', usual, least, most };
}
