import MiniSearch from 'minisearch';

import { seededRandom } from '../core/arrange/random.ts';
import { LiveCase } from '../core/case/live-case.ts';
import { SearchIndex } from '../core/search/search-index.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { sampleNames, withTypo } from './sample-names.ts';

const size = 100_000;
const asked = 200;
const shown = 10;
/** Least share of misspelt names that must be among the first ten. */
const leastRecall = 0.98;

interface Question {
  readonly text: string;
  /** The name that is meant. */
  readonly name: string;
}
type Ask = (text: string) => readonly string[];

/** 100,000 names: how long the slowest of twenty answers takes, and how many misspelt names are not found. */
export const benchmark: Benchmark = {
  id: 'search',
  rounds: 5,
  cases: [
    () => timeOf('one typo', 1, misspelt),
    missedOf,
    () => timeOf('whole name', 1, ({ name }) => name),
    () => timeOf('first 3 letters', 1, ({ name }) => name.slice(0, 3)),
    () => timeOf('first 6 letters', 1, ({ name }) => name.slice(0, 6)),
    numbers,
    building,
  ],
};

function timeOf(what: string, budget: number, textOf: (question: Question) => string): BenchmarkCase {
  const names = sampleNames(size);
  const texts = questionsOn(names).map(textOf);
  const [ours, theirs] = [ourSearch(names), peerSearch(names)];
  return {
    ...{ name: `${what}, p95, minisearch`, budget, answers: 'ms' },
    ours: () => slowOf(texts, ours),
    peer: () => slowOf(texts, theirs),
  };
}

function missedOf(): BenchmarkCase {
  const names = sampleNames(size);
  const questions = questionsOn(names);
  const [ours, theirs] = [ourSearch(names), peerSearch(names)];
  const missed = (ask: Ask) =>
    questions.filter((question) => !ask(misspelt(question)).includes(question.name)).length / asked;
  return {
    ...{ name: 'one typo, % missed, minisearch', budget: 0.5, answers: '%' },
    ours: () => 100 * missed(ours),
    peer: () => 100 * missed(theirs),
    check: () => {
      if (missed(ours) > 1 - leastRecall) throw new Error(`${100 * missed(ours)} % of names are missed`);
    },
  };
}

/** The middle of numbers, typed in the national way; the peer knows no part of a word and is left out. */
function numbers(): BenchmarkCase {
  const random = seededRandom(3);
  const digits = () => String(Math.floor(random() * 1e8)).padStart(8, '0');
  const written = Array.from({ length: size }, () => `+62 812-${digits().replace(/(....)/, '$1-')}`);
  const ask = ourSearch(written);
  const texts = Array.from({ length: asked }, (_, at) => `0812 ${(written[at * 7] ?? '').slice(8, 12)}`);
  return {
    ...{ name: 'half a number, p95', budget: null, answers: 'ms', peer: null },
    ours: () => slowOf(texts, ask),
    check: () => {
      if (texts.some((text) => ask(text).length === 0)) throw new Error('a number is not found');
    },
  };
}

function building(): BenchmarkCase {
  const names = sampleNames(size);
  const rows = rowsOf(names);
  return {
    ...{ name: 'index built, minisearch', budget: 1 },
    ours: () => {
      const index = new SearchIndex(rows);
      while (index.step());
    },
    peer: () => peerIndex(names),
  };
}

function ourSearch(names: readonly string[]): Ask {
  const index = new SearchIndex(rowsOf(names));
  return (text) => index.search({ text }, 0, shown).hits.map((hit) => hit.text);
}

function peerSearch(names: readonly string[]): Ask {
  const index = peerIndex(names);
  return (text) =>
    index
      .search(text, { fuzzy: 0.25, prefix: true, combineWith: 'AND' })
      .slice(0, shown)
      .map(({ id }) => names[id as number] ?? '');
}

function peerIndex(names: readonly string[]): MiniSearch {
  const index = new MiniSearch({ fields: ['name'] });
  index.addAll(names.map((name, id) => ({ id, name })));
  return index;
}

function rowsOf(names: readonly string[]): LiveCase {
  const rows = new LiveCase();
  rows.load(
    'entities',
    names.map((label, at) => ({ id: `E${at}`, type: 'person', label, values: [] })),
  );
  return rows;
}

function questionsOn(names: readonly string[]): Question[] {
  const random = seededRandom(7);
  return Array.from({ length: asked }, () => {
    const name = names[Math.floor(random() * names.length)] ?? '';
    return { name, text: withTypo(name, random) };
  });
}

function misspelt({ text }: Question): string {
  return text;
}

/** The 95th percentile of the milliseconds of an answer, the best of three each: what else runs here is left out. */
function slowOf(texts: readonly string[], ask: Ask): number {
  const times = texts.map((text) => Math.min(timed(ask, text), timed(ask, text), timed(ask, text)));
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}

function timed(ask: Ask, text: string): number {
  const begun = performance.now();
  ask(text);
  return performance.now() - begun;
}
