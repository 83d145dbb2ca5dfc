import { facetOfMeasure } from '../../core/facets/score-facet.ts';
import { measureById } from '../../core/measures/measures.ts';
import { now } from './session.ts';
import { widthOf } from './shown-column.ts';
import { look, showKind, tabling } from './tabling.ts';
import { showTab } from './viewing.ts';

/** Shows the scores in front as a column of the table, ordered by it from the highest. */
export function showScoreColumn(): void {
  const { measured } = now();
  const known = measured && measureById(measured.measure);
  if (!known) return;
  const kind = known.on;
  const id = facetOfMeasure(known.id);
  showTab('table');
  showKind(kind);
  const { columns } = tabling().looks[kind];
  const isShown = columns.some((column) => column.id === id);
  const shown = isShown ? columns : columns.toSpliced(1, 0, { id, width: widthOf(kind, id) });
  look({ columns: shown, order: { column: id, descending: true } });
}
