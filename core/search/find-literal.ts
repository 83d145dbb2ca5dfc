import type { Corpus } from './corpus.ts';
import { notHeld, rankOf, rarestGrams } from './holding.ts';
import type { Needle, SearchQuery } from './search-query.ts';
import type { Tally } from './tally.ts';

/** Whether a row may be found at all. */
export type RowFilter = (row: number) => boolean;

/** Where rows are told that were found, and those that may be. */
export interface Finding {
  readonly corpus: Corpus;
  readonly tally: Tally;
  /** For work in between. */
  readonly draft: Tally;
  readonly isWanted: RowFilter;
}

/** Ranks after those of a text that holds the whole query: all its parts stand in one text, or in several of a row. */
const inOneText = 4;
const inSeveral = 5;

/** Tells every row in which all needles stand, with three times its rank plus the weight of the field. */
export function findLiteral(finding: Finding, query: SearchQuery): void {
  // signs alone fold to nothing
  if (query.needles.length === 0) return;
  findWhole(finding, query.whole);
  if (query.needles.length > 1 || query.needles[0]?.plain !== query.whole.plain) findParts(finding, query);
}

function findWhole({ corpus, tally, isWanted }: Finding, whole: Needle): void {
  forEachText(corpus, whole, (text) => {
    const rank = rankOf(corpus, text, whole);
    if (rank !== notHeld) tell(corpus, tally, isWanted, { text, rank });
  });
}

function findParts({ corpus, tally, draft, isWanted }: Finding, query: SearchQuery): void {
  const [first, ...others] = rarestFirst(corpus, query.needles);
  if (!first) return;
  draft.clear();
  forEachText(corpus, first, (text) => {
    if (rankOf(corpus, text, first) === notHeld) return;
    const isOne = others.every((needle) => rankOf(corpus, text, needle) !== notHeld);
    tell(corpus, draft, isWanted, { text, rank: isOne ? inOneText : inSeveral });
  });
  const left = others.reduce((rows, needle) => rowsWith(corpus, needle, rows), new Set(draft.rows));
  for (const row of left) tally.offer(row, draft.scoreOf(row), draft.fieldOf(row));
}

function tell(
  corpus: Corpus,
  into: Tally,
  isWanted: RowFilter,
  { text, rank }: { readonly text: number; readonly rank: number },
): void {
  corpus.forEachField(text, (field) => {
    const row = corpus.rowOf(field);
    if (isWanted(row)) into.offer(row, rank * 3 + corpus.weightOf(field), field);
  });
}

/** Those of the rows that hold the needle somewhere. */
function rowsWith(corpus: Corpus, needle: Needle, rows: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  if (rows.size === 0) return found;
  forEachText(corpus, needle, (text) => {
    let isHeld: boolean | null = null;
    corpus.forEachField(text, (field) => {
      const row = corpus.rowOf(field);
      if (isHeld === false || !rows.has(row)) return;
      isHeld ??= rankOf(corpus, text, needle) !== notHeld;
      if (isHeld) found.add(row);
    });
  });
  return found;
}

/** Visits the texts that may hold the needle, some of them twice. */
function forEachText(corpus: Corpus, needle: Needle, visit: (text: number) => void): void {
  for (const gram of rarestGrams(corpus, needle)) for (const text of corpus.postings.texts(gram)) visit(text);
}

function rarestFirst(corpus: Corpus, needles: readonly Needle[]): Needle[] {
  const cost = (needle: Needle) =>
    rarestGrams(corpus, needle).reduce((sum, gram) => sum + corpus.postings.count(gram), 0);
  const costs = new Map(needles.map((needle) => [needle, cost(needle)]));
  return [...needles].sort((one, other) => (costs.get(one) ?? 0) - (costs.get(other) ?? 0));
}
