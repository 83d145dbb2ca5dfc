/** Languages that tables are headed in. */
export type TableLanguage = 'id' | 'en';

/** What a column of our own tables says; every other column is a value. */
export type TableColumn =
  | ('key' | 'label' | 'labelId' | 'labelEn' | 'type' | 'typeName' | 'synthetic')
  | ('from' | 'fromName' | 'to' | 'toName' | 'direction' | 'strength' | 'basis' | 'count')
  | ('start' | 'end' | 'startWording' | 'endWording' | 'amount' | 'currency')
  | ('sources' | 'grade' | 'handling');

/** The headings of our own tables: they belong to the format, for a table in either language is read anywhere. */
export const headings: Readonly<Record<TableLanguage, Readonly<Record<TableColumn, string>>>> = {
  en: {
    ...{ key: 'ID', label: 'Name', labelId: 'Name (Indonesian)', labelEn: 'Name (English)' },
    ...{ type: 'Type code', typeName: 'Type', synthetic: 'Invented' },
    ...{ from: 'From ID', fromName: 'From', to: 'To ID', toName: 'To', direction: 'Direction' },
    ...{ strength: 'Strength', basis: 'Basis', count: 'Count', start: 'Start', end: 'End' },
    ...{ startWording: 'Start in words', endWording: 'End in words', amount: 'Amount', currency: 'Currency' },
    ...{ sources: 'Sources', grade: 'Grade', handling: 'Handling' },
  },
  id: {
    ...{ key: 'ID', label: 'Nama', labelId: 'Nama (Indonesia)', labelEn: 'Nama (Inggris)' },
    ...{ type: 'Kode jenis', typeName: 'Jenis', synthetic: 'Rekaan' },
    ...{ from: 'ID asal', fromName: 'Dari', to: 'ID tujuan', toName: 'Ke', direction: 'Arah' },
    ...{ strength: 'Kekuatan', basis: 'Dasar', count: 'Berapa kali', start: 'Mulai', end: 'Selesai' },
    ...{ startWording: 'Mulai, kata sumber', endWording: 'Selesai, kata sumber', amount: 'Jumlah uang' },
    ...{ currency: 'Mata uang', sources: 'Sumber', grade: 'Penilaian', handling: 'Penanganan' },
  },
};

/** Cells that are one of a few words, by what they stand for. */
export const cellWords = {
  en: {
    synthetic: { true: 'yes' },
    direction: { none: 'none', forward: 'forward', both: 'both ways' },
    strength: { confirmed: 'confirmed', unconfirmed: 'unconfirmed', tentative: 'tentative' },
    basis: { reported: 'reported by a source', inferred: 'inferred by an analyst' },
  },
  id: {
    synthetic: { true: 'ya' },
    direction: { none: 'tanpa arah', forward: 'searah', both: 'dua arah' },
    strength: { confirmed: 'terkonfirmasi', unconfirmed: 'belum pasti', tentative: 'dugaan' },
    basis: { reported: 'dilaporkan sumber', inferred: 'kesimpulan analis' },
  },
} as const;

export type WordColumn = keyof (typeof cellWords)['en'];

const known = (['en', 'id'] as const).map((language) => {
  const byHeading = new Map<string, TableColumn>();
  for (const column of Object.keys(headings[language]) as TableColumn[])
    byHeading.set(headings[language][column], column);
  return { language, byHeading };
});

/** What the columns of one of our own tables say, by their headings; null where one of `needed` is not there. */
export interface ReadColumns {
  readonly language: TableLanguage;
  readonly columns: readonly (TableColumn | null)[];
}

/** Reads a row of headings as one of our own tables in the language whose headings are all there. */
export function readColumns(cells: readonly string[], needed: readonly TableColumn[]): ReadColumns | null {
  for (const { language, byHeading } of known) {
    const columns = cells.map((cell) => byHeading.get(cell.trim()) ?? null);
    if (needed.every((column) => columns.includes(column))) return { language, columns };
  }
  return null;
}

/** What a word in a cell stands for; the word itself where it is none of ours. */
export function meaningOf(word: string, column: WordColumn, language: TableLanguage): string {
  const meanings: readonly (readonly [string, string])[] = Object.entries(cellWords[language][column]);
  return meanings.find(([, told]) => told === word.trim().toLowerCase())?.[0] ?? word;
}

/** The heading of a column of values: what it is called, and in brackets its own name where that is another. */
export function valueHeading(property: string, word: string | undefined): string {
  const plain = (word ?? property).replace(/[[\]\s]+/g, ' ').trim();
  if (plain === property && !isStructural(property)) return property;
  return `${plain} [${property}]`;
}

/** The property that a heading was made of. */
export function propertyIn(heading: string): string {
  return /^[^[\]]* \[(.*)\]$/su.exec(heading)?.[1] ?? heading;
}

const scorePrefix = 'measure:';

/** The heading of a column of scores, by which it is known again as no value of anything. */
export function scoreHeading(measure: string, words: string): string {
  return valueHeading(`${scorePrefix}${measure}`, words);
}

/** Whether a column, by what its heading names, holds scores: what an analysis said of a case is no evidence in another. */
export function isScore(property: string, heading: string): boolean {
  return property !== heading && property.startsWith(scorePrefix);
}

function isStructural(heading: string): boolean {
  return known.some(({ byHeading }) => byHeading.has(heading));
}
