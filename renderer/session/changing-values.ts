import type { Value } from '../../core/case/entity.ts';
import type { Bearer } from './dialog.ts';
import { openDialog } from './dialogs.ts';
import { edit } from './editing.ts';
import { tell } from './notices.ts';
import { noSource } from './use-source-choices.ts';

/**
 * Takes in what was typed for a property of an item. What only the analyst said is changed at once; a new value, or one
 * that a source stands behind, is asked about first, so that nobody's words are written over by a slip.
 */
export async function typeValue(
  bearer: Bearer,
  { property, value }: { readonly property: string; readonly value: Value | undefined },
  text: string,
): Promise<void> {
  const typed = text.trim();
  if (typed === (value?.text ?? '')) return;
  const isOwn = value?.citations.every(({ source }) => source === noSource);
  if (typed === '') {
    if (value) await removeValue(bearer, value);
  } else if (value && isOwn) await edit('set-value', { ...bearer, value: value.id, property, text: typed });
  else openDialog({ kind: 'set-value', bearer, draft: { property, text: typed }, ...(value && { value }) });
}

/** Takes a value away and offers to take that back. */
export async function removeValue(bearer: Bearer, { id, property }: Value): Promise<void> {
  const revision = await edit('set-value', { ...bearer, value: id, property, text: null });
  if (revision !== undefined) tell('inspect:removed', {}, revision);
}
