import { type GradingScheme } from '../../../core/case/source.ts';
import type { SourceSpec, TableSpec } from '../../../core/table-spec/table-spec.ts';
import type { SourceRole } from './spec-roles.ts';
import { without } from './without.ts';

/** The scheme of grades where nothing else is said. */
const usualScheme: GradingScheme = '6x6';
/** So many sources a row can name. */
export const mostSources = 5;

/** A source with a column that says this of it. */
export function sourceWith(source: SourceSpec, column: string, role: SourceRole): SourceSpec {
  switch (role) {
    case 'key':
      return { ...source, key: [...source.key.filter((one) => one !== column), column] };
    case 'grade':
      return { ...source, grade: { scheme: usualScheme, ...source.grade, column } };
    case 'handling':
      return { ...source, handling: { ...source.handling, column } };
    case 'title':
    case 'reference':
    case 'date':
      return { ...source, [role]: column };
  }
}

/** A source of which a column no longer says this. */
export function sourceWithout(source: SourceSpec, column: string, role: SourceRole): SourceSpec {
  if (role === 'key') return { ...source, key: source.key.filter((one) => one !== column) };
  return without(source, role);
}

/** Has each row name one more source; it has no key yet. */
export function addSource(spec: TableSpec): TableSpec {
  return { ...spec, sources: [...(spec.sources ?? []), { key: [], kind: 'report' }] };
}

/** Has rows no longer name a source. */
export function removeSource(spec: TableSpec, at: number): TableSpec {
  const sources = (spec.sources ?? []).filter((_, index) => index !== at);
  return sources.length > 0 ? { ...spec, sources } : without(spec, 'sources');
}

/** The specification with one of its sources changed. */
export function changeSource(
  spec: TableSpec,
  at: number,
  change: (source: SourceSpec) => SourceSpec,
): TableSpec {
  const sources = (spec.sources ?? []).map((source, index) => (index === at ? change(source) : source));
  return { ...spec, sources };
}
