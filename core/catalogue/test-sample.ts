import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { parse } from 'csv-parse/sync';

import { adding } from '../case/change.ts';
import { LiveCase } from '../case/live-case.ts';
import { type Row, type TableName, tableNames, tables } from '../case/tables.ts';

const root = resolve(import.meta.dirname, '../..');

type SampleTables = { readonly [T in TableName]: readonly Row<T>[] };

/** The tables of the sample case, built afresh from resources/sample and parsed by the schemas of the case. */
export function sampleTables(): SampleTables {
  const folder = mkdtempSync(join(tmpdir(), 'benang-sample-'));
  try {
    const target = join(folder, 'rows.json');
    execFileSync(process.execPath, [join(root, 'scripts/build-sample.mjs'), '--to', target]);
    const built = JSON.parse(readFileSync(target, 'utf8')) as { tables: Record<string, unknown[]> };
    const parsed = tableNames.map((name) => [
      name,
      (built.tables[name] ?? []).map((row) => tables[name].parse(row)),
    ]);
    return Object.fromEntries(parsed) as SampleTables;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sample as an open case. */
export function sampleCase(): LiveCase {
  const live = new LiveCase();
  live.apply(adding(sampleTables()));
  return live;
}

/** A file of expected answers, such as `countries.csv`. */
export function expectedRows(file: string): Record<string, string>[] {
  return parse(expectedText(file), { columns: true });
}

/** The expected answers computed from the tables by independent programs when the case was invented. */
export function findings(): Findings {
  return JSON.parse(expectedText('findings.json')) as Findings;
}

interface Findings {
  readonly counts: Readonly<
    Record<'entities' | 'links' | 'values' | 'sources' | 'calls' | 'positions', number>
  > & {
    readonly conflicts: number;
    readonly entity_types: number;
    readonly link_types: number;
    readonly sources_cited: number;
    readonly schemes: Readonly<Record<string, number>>;
    readonly tlp: Readonly<Record<string, number>>;
    readonly classes: Readonly<Record<string, number>>;
    readonly strength: Readonly<Record<string, number>>;
  };
  readonly types: Readonly<Record<string, number>>;
  readonly link_types: Readonly<Record<string, number>>;
  readonly time_offsets: Readonly<Record<string, number>>;
  readonly partial_dates: Readonly<
    Record<'total' | 'year_or_month' | 'about_or_uncertain' | 'ranges', number>
  >;
  readonly span: readonly [string, string];
  readonly entities_by_country: Readonly<Record<string, number>>;
  readonly cross_border: {
    readonly links: Readonly<Record<string, number>>;
    readonly link_ids: Readonly<Record<string, readonly string[]>>;
    readonly domestic: number;
    readonly unknown: number;
    readonly total: number;
  };
  readonly network: { readonly ring: NetworkFindings; readonly all: NetworkFindings };
  readonly parts_without_PER18: readonly number[];
  /** The shortest paths from PER-03 to PER-23: over all links, without tentative ones, over confirmed ones alone. */
  readonly path: {
    readonly paths: readonly (readonly string[])[];
    readonly weakest: string;
    readonly without_tentative: readonly (readonly string[])[];
    readonly confirmed_only: null;
  };
}

interface NetworkFindings {
  readonly nodes: number;
  readonly pairs_linked: number;
  readonly isolates: readonly string[];
  /** Entity, betweenness to three decimals, number of neighbours; highest first. */
  readonly top: readonly (readonly [string, number, number])[];
  readonly degree_top: readonly (readonly [string, number])[];
  /** The same once the two records of one man are one. */
  readonly top_united: readonly (readonly [string, number, number])[];
  readonly degree_top_united: readonly (readonly [string, number])[];
  /** Entities without whom their part falls apart. */
  readonly cut: readonly string[];
}

function expectedText(file: string): string {
  return readFileSync(join(root, 'resources/sample/expected', file), 'utf8');
}
