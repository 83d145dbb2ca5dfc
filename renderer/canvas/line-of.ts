import type { Direction, Link, Strength } from '../../core/case/link.ts';
import { unspecifiedLink } from '../../core/catalogue/link-types.ts';
import { usualWidth } from '../../core/overview/overview-data.ts';
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

/** The line of a link row, the same as long as the row, the language and its masking stay the same. */
export function lineOf(link: Link, words: ChartWords): Line {
  const inLanguage = known.get(words) ?? new WeakMap<Link, Line>();
  known.set(words, inLanguage);
  const line = inLanguage.get(link) ?? titled(link, words);
  inLanguage.set(link, line);
  return line;
}

/** Lines by row and by what words say of it: most stay the same when one person is revealed. */
const drawn = new WeakMap<Link, Map<string, Line>>();

function titled(link: Link, words: ChartWords): Line {
  const title = words.title(link);
  const label = title || words.linkType(link.type);
  const ofLink = drawn.get(link) ?? new Map<string, Line>();
  drawn.set(link, ofLink);
  const key = `${words.language} ${label}`;
  const line = ofLink.get(key) ?? derived(link, label, words);
  ofLink.set(key, line);
  return line;
}

/** The counts from which lines get thicker, as the legend states them. */
const widthSteps = [
  { above: 20, width: 3.5 },
  { above: 8, width: 2.75 },
  { above: 2, width: 2 },
] as const;

/** The width of a line that stands for so many occurrences, chart units. */
export function widthOf(count: number): number {
  return widthSteps.find(({ above }) => count > above)?.width ?? usualWidth;
}

function derived(link: Link, label: string, words: ChartWords): Line {
  const count = link.count ?? 1;
  return {
    strength: link.strength,
    direction: link.direction,
    count,
    hasMoney: link.money !== undefined,
    width: widthOf(count),
    label,
    isTold: words.title(link) !== '' || link.type !== unspecifiedLink,
    chip: chipWords(link, words.language),
  };
}
