import type { SearchHitView } from '../../../core/contract/views.ts';
import { citedBy } from '../../session/cited-by.ts';
import { placeTogether } from '../../session/placing-together.ts';
import { now } from '../../session/session.ts';
import { goTo, select } from '../../session/viewing.ts';

/** Goes to what was found: an entity or link itself, what on the chart rests on a source, what a note is about. */
export function openHit({ kind, id, about = [] }: SearchHitView): void {
  if (kind === 'entity' || kind === 'link') goTo(id);
  if (kind === 'note' && about[0] !== undefined) goTo(about[0]);
  const { rows } = now();
  if (kind === 'source' && rows) select(citedBy(id, rows));
}

/** Whether a result can be put on the chart in front. */
function canPlace({ kind }: SearchHitView): boolean {
  const { rows, summary } = now();
  return kind === 'entity' && rows !== null && summary?.readOnly === false;
}

/** Puts a found entity on the chart in front. */
export function placeHit(hit: SearchHitView): void {
  if (canPlace(hit)) void placeTogether([hit.id]);
}
