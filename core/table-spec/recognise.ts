import { matchHeadings, missingColumns } from './match-headings.ts';
import type { TableSpec } from './table-spec.ts';
import { usedColumns } from './used-columns.ts';

/** How well a specification fits a table: 0 where it cannot read it, else the share of its headings that it uses, up to 1. */
export interface RankedSpec<Spec extends TableSpec = TableSpec> {
  readonly spec: Spec;
  readonly fit: number;
  /** Whether it was surely made for such tables: it uses most of the headings, or very many. */
  readonly isGood: boolean;
}

/** A good fit is at least this, or at least so many headings known: a wide table has many that nobody needs. */
const good = { fit: 0.6, known: 8 };

/**
 * Specifications by how well they fit a table with these headings, the best first; equals stay in their order. One fits
 * that finds every column it cannot do without, capitals, spaces, signs and diacritics aside.
 */
export function rankSpecs<Spec extends TableSpec>(
  specs: readonly Spec[],
  headings: readonly string[],
): readonly RankedSpec<Spec>[] {
  return specs
    .map((spec) => ({ spec, ...fitOf(spec, headings) }))
    .toSorted((one, other) => other.fit - one.fit);
}

function fitOf(spec: TableSpec, headings: readonly string[]): Omit<RankedSpec, 'spec'> {
  const cells = headings.filter((heading) => heading.trim() !== '');
  if (spec.columns || cells.length === 0 || missingColumns(spec, headings).length > 0)
    return { fit: 0, isGood: false };
  const used = usedColumns(spec);
  const known = matchHeadings(spec, used, cells).filter((column) => used.has(column));
  // The columns of a wide table are used, whatever they are called.
  const fit = spec.unfold ? 0.5 : known.length / cells.length;
  return { fit, isGood: fit >= good.fit || known.length >= good.known };
}
