import type { Identifier } from '../../core/case/identifier.ts';
import { type Direction, type Link, strengths } from '../../core/case/link.ts';
import { sumMoney } from '../../core/case/sum-money.ts';
import type { ChartWords } from './chart-words.ts';
import { type Line, lineOf, widthOf } from './line-of.ts';
import { countWords, moneyWords } from './money-words.ts';
import { spanWords } from './span-words.ts';

interface Rolled {
  readonly links: readonly Link[];
  readonly line: Line;
}

const known = new WeakMap<ChartWords, WeakMap<Link, Map<Identifier, Rolled>>>();

/**
 * The one line that stands for several links between the same two, seen from `from`: as strong as the strongest of them,
 * as wide as their counts together, pointing where all of them point. The same object while the links are the same.
 */
export function rolledLine(links: readonly Link[], from: Identifier, words: ChartWords): Line {
  const [first] = links;
  if (!first) throw new Error('no links to roll up');
  if (links.length === 1) return lineOf(first, words);
  const inWords = known.get(words) ?? new WeakMap<Link, Map<Identifier, Rolled>>();
  known.set(words, inWords);
  const byEnd = inWords.get(first) ?? new Map<Identifier, Rolled>();
  inWords.set(first, byEnd);
  const before = byEnd.get(from);
  if (before && sameLinks(before.links, links)) return before.line;
  const line = derived(links, from, words);
  byEnd.set(from, { links, line });
  return line;
}

function derived(links: readonly Link[], from: Identifier, words: ChartWords): Line {
  const lines = links.map((link) => lineOf(link, words));
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  const strength = strengths.find((one) => lines.some((line) => line.strength === one)) ?? 'tentative';
  const confirmed = lines.filter((line) => line.strength === strength).length;
  const labels = new Set(lines.map(({ label }) => label));
  const [only = ''] = labels;
  const all = words.say('rolled', { number: links.length });
  const share = `${confirmed}/${links.length} ${words.say(`catalogue:strengths.${strength}`)}`;
  return {
    ...{ strength, count, direction: directionOf(links, from), width: widthOf(count) },
    hasMoney: lines.some(({ hasMoney }) => hasMoney),
    label: [labels.size === 1 ? only : all, ...(confirmed < links.length ? [share] : [])].join(' · '),
    isTold: true,
    chip: chipOf(links, count, words.language),
  };
}

/** An arrow only where every link has it. */
function directionOf(links: readonly Link[], from: Identifier): Direction {
  if (links.some(({ direction }) => direction === 'none')) return 'none';
  const leaves = links.some((link) => link.direction === 'both' || link.from === from);
  const arrives = links.some((link) => link.direction === 'both' || link.from !== from);
  return leaves && arrives ? 'both' : 'forward';
}

function chipOf(links: readonly Link[], count: number, language: 'id' | 'en'): string {
  const sums = sumMoney(links.flatMap(({ money }) => money ?? []));
  const span = spanWords(links, language);
  const parts = [...sums.map((sum) => moneyWords(sum, language)), ...(span === null ? [] : [span])];
  return [`${countWords(count, language)}×`, ...parts].join(' · ');
}

function sameLinks(a: readonly Link[], b: readonly Link[]): boolean {
  return a.length === b.length && a.every((link, at) => link === b[at]);
}
