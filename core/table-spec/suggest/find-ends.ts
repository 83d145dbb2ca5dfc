import { findLinkEnds } from '../../formats/edge-list/link-ends.ts';
import { wordsOf } from '../heading-words.ts';
import type { TableColumn } from './table-to-translate.ts';

/** The two ends that the headings of a table name, each with its columns: first the one that tells which entity it is. */
export interface Ends {
  readonly from: readonly TableColumn[];
  readonly to: readonly TableColumn[];
  readonly direction: 'forward' | 'none';
}

interface EndWords {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly direction: Ends['direction'];
}

/** Words for the ends of a link, pair by pair: the surest first. */
const pairs: readonly EndWords[] = [
  forward(['caller', 'calling', 'penelepon', 'pemanggil'], ['called', 'callee', 'ditelepon', 'dipanggil']),
  forward(
    ['sender', 'pengirim', 'payer', 'pembayar', 'penyetor', 'originator', 'ordering', 'debtor', 'remitter'],
    ['receiver', 'recipient', 'penerima', 'payee', 'beneficiary', 'creditor'],
  ),
  forward(
    ['from', 'source', 'src', 'sumber', 'dari', 'asal', 'origin'],
    ['to', 'target', 'dst', 'dest', 'destination', 'tujuan', 'ke'],
  ),
  forward(['a', 'aparty', 'anumber', 'msisdna'], ['b', 'bparty', 'bnumber', 'msisdnb']),
  none(['ego'], ['alter']),
  ...['entity', 'entitas', 'node', 'person', 'orang', 'name', 'nama', 'nomor', 'number', 'id'].map((word) =>
    none([`${word}1`], [`${word}2`]),
  ),
];

function forward(from: readonly string[], to: readonly string[]): EndWords {
  return { from, to, direction: 'forward' };
}

function none(from: readonly string[], to: readonly string[]): EndWords {
  return { from, to, direction: 'none' };
}

/** Kinds of columns that say when or how much, whatever their headings begin with. */
const noEnds: ReadonlySet<string> = new Set(['date', 'time', 'money', 'yes-no']);
/** The best kinds of columns to tell who is who by. */
const keyKinds: readonly string[] = ['phone', 'account', 'identifier'];

/** Finds the columns of the two ends of a link; undefined where the headings name no such ends. */
export function findEnds(columns: readonly TableColumn[]): Ends | undefined {
  const possible = columns.filter(({ kind, filled }) => !noEnds.has(kind) && filled > 0);
  for (const { from, to, direction } of pairs) {
    const [here, there] = [sideOf(possible, from), sideOf(possible, to)];
    const apart = here.filter((column) => !there.includes(column));
    if (apart.length > 0 && there.length > 0)
      return { from: keyFirst(apart, from), to: keyFirst(there, to), direction };
  }
  return endsOfList(possible);
}

/** As the format of lists of links knows them. */
function endsOfList(columns: readonly TableColumn[]): Ends | undefined {
  const found = findLinkEnds(columns.map(({ heading }) => heading));
  const [from, to] = [columns[found?.from ?? -1], columns[found?.to ?? -1]];
  if (!found || !from || !to) return undefined;
  return { from: [from], to: [to], direction: found.direction === 'none' ? 'none' : 'forward' };
}

function sideOf(columns: readonly TableColumn[], words: readonly string[]): readonly TableColumn[] {
  return columns.filter(({ heading }) => {
    const parts = wordsOf(heading);
    return parts.some((part) => words.includes(part)) || words.includes(parts.join(''));
  });
}

function keyFirst(columns: readonly TableColumn[], words: readonly string[]): readonly TableColumn[] {
  return columns.toSorted((one, other) => rankOf(one, words) - rankOf(other, words));
}

function rankOf({ heading, kind }: TableColumn, words: readonly string[]): number {
  if (keyKinds.includes(kind)) return 0;
  return words.includes(wordsOf(heading).join('')) ? 1 : 2;
}

/** What is left of a heading without the word for its end: `number` of `caller number`. */
export function withoutEnd(heading: string): string {
  const all = pairs.flatMap(({ from, to }) => [...from, ...to]);
  const rest = wordsOf(heading).filter((word) => !all.includes(word));
  return rest.length > 0 ? rest.join(' ') : heading;
}
