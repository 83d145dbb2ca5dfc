import { readMoment } from '../moment.ts';
import type { Migration } from './migration.ts';

type OldRow = Readonly<Record<string, unknown>>;

/** Where version 1 held any text for a moment. */
const momentsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['sources', ['date', 'reviewDate']],
  ['links', ['start', 'end']],
  ['occurrences', ['time']],
]);

/** Dates of version 1 were any text. Those that are no moment become wording; empty ones, which say nothing, go. */
export const toVersion2: Migration = {
  to: 2,
  migrate(table, row) {
    if (!isRow(row) || Object.hasOwn(row, 'wording')) return row;
    if (table === 'about') return withoutUnclearSpan(row);
    const unclear = (momentsOf.get(table) ?? []).filter((name) => isUnclear(row[name]));
    if (unclear.length === 0) return row;
    const rest = Object.entries(row).filter(([name]) => !unclear.includes(name));
    const wording = unclear.map((name) => [name, row[name]] as const).filter(([, text]) => text !== '');
    return Object.fromEntries([...rest, ...(wording.length > 0 ? [wordingOf(wording)] : [])]);
  },
};

function withoutUnclearSpan(row: OldRow): OldRow {
  const { span, ...rest } = row;
  if (!Array.isArray(span) || !span.every((text) => typeof text === 'string')) return row;
  return span.some(isUnclear) ? { ...rest, wording: { span } } : row;
}

function wordingOf(texts: readonly (readonly [string, unknown])[]): readonly [string, unknown] {
  return ['wording', Object.fromEntries(texts)];
}

/** What is no text at all is left for the schema to refuse. */
function isUnclear(text: unknown): boolean {
  return typeof text === 'string' && readMoment(text) === null;
}

function isRow(row: unknown): row is OldRow {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}
