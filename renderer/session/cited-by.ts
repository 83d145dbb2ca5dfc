import type { Citation } from '../../core/case/citation.ts';
import type { Value } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartRows, Selection } from '../canvas/canvas-props.ts';
import { selectionOf } from './selection.ts';

/** What on the chart rests on a source: entities by any of their values, links by their own citations or a value's. */
export function citedBy(source: Identifier, { entities, links }: ChartRows): Selection {
  const cites = (citations: readonly Citation[]) => citations.some((citation) => citation.source === source);
  const claims = (values: readonly Value[]) => values.some(({ citations }) => cites(citations));
  return selectionOf(
    [...entities.values()].filter(({ values }) => claims(values)).map(({ id }) => id),
    [...links.values()]
      .filter(({ values, citations }) => cites(citations) || claims(values))
      .map(({ id }) => id),
  );
}
