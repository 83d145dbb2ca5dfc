import type { SearchHitView } from '../../../core/contract/views.ts';
import { citedBy } from '../../session/cited-by.ts';
import { canEdit } from '../../session/command.ts';
import { placeTogether } from '../../session/placing-together.ts';
import { now } from '../../session/session.ts';
import { selectionOf } from '../../session/selection.ts';
import { goTo, select } from '../../session/viewing.ts';

/** Goes to what was found: an entity or link itself, what on the chart rests on a source, what a note is about. */
export function openHit({ kind, id, about = [] }: SearchHitView): void {
  if (kind === 'entity' || kind === 'link') goTo(id);
  if (kind === 'note' && about[0] !== undefined) goTo(about[0]);
  const { rows } = now();
  if (kind === 'source' && rows) select(citedBy(id, rows));
}

/** Selects, of several results, the entities and links that stand on the chart in front. */
export function openHits(hits: readonly SearchHitView[]): void {
  const { rows } = now();
  const idsOf = (kind: SearchHitView['kind']) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
  if (!rows) return;
  select(
    selectionOf(
      idsOf('entity').filter((id) => rows.entities.has(id)),
      idsOf('link').filter((id) => rows.links.has(id)),
    ),
  );
}

/** Puts the entities among these results on the chart in front, if it may be changed. */
export function placeHits(hits: readonly SearchHitView[]): void {
  const entities = hits.filter(({ kind }) => kind === 'entity').map(({ id }) => id);
  if (entities.length > 0 && canEdit(now())) void placeTogether(entities);
}
