import type { Direction, Link, Strength } from '../../core/case/link.ts';
import { unspecifiedLink } from '../../core/catalogue/link-types.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { ChartWords } from './chart-words.ts';
import { chipWords } from './money-words.ts';

/** What the drawing of one link says, apart from where it runs. */
export interface Line {
  readonly strength: Strength;
  readonly direction: Direction;
  readonly count: number;
  readonly hasMoney: boolean;
  /** Chart units, by count: 1, more than 2, more than 8, more than 20. */
  readonly width: number;
  readonly label: string;
  /** False where nobody said what the link is: its label then is no news. */
  readonly isTold: boolean;
  /** Count and sum in short, or null where there is nothing to say. */
  readonly chip: string | null;
}

const known = new WeakMap<ChartWords, WeakMap<Link, Line>>();

/** The line of a link row, worked out once as long as the row and the language stay the same. */
export function lineOf(link: Link, words: ChartWords): Line {
  const inLanguage = known.get(words) ?? new WeakMap<Link, Line>();
  known.set(words, inLanguage);
  const line = inLanguage.get(link) ?? derived(link, words);
  inLanguage.set(link, line);
  return line;
}

/** The counts from which lines get thicker, as the legend states them. */
const widthSteps = [
  { above: 20, width: 3.5 },
  { above: 8, width: 2.75 },
  { above: 2, width: 2 },
] as const;

function derived(link: Link, words: ChartWords): Line {
  const count = link.count ?? 1;
  const title = titleOf(link, words.language);
  return {
    strength: link.strength,
    direction: link.direction,
    count,
    hasMoney: link.money !== undefined,
    width: widthSteps.find(({ above }) => count > above)?.width ?? 1.4,
    label: title || words.linkType(link.type),
    isTold: title !== '' || link.type !== unspecifiedLink,
    chip: chipWords(link, words.language),
  };
}
