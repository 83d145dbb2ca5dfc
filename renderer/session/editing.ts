import type { addChart } from '../../core/edits/add-chart.ts';
import type { addEntities } from '../../core/edits/add-entities.ts';
import type { addEntity } from '../../core/edits/add-entity.ts';
import type { addLink } from '../../core/edits/add-link.ts';
import type { citeValue } from '../../core/edits/cite-value.ts';
import type { deleteChart } from '../../core/edits/delete-chart.ts';
import type { deleteType } from '../../core/edits/delete-type.ts';
import type { dismissFinding, restoreFinding } from '../../core/edits/dismissing.ts';
import type { deleteItems } from '../../core/edits/delete-items.ts';
import type { duplicateItems } from '../../core/edits/duplicate-items.ts';
import type { Edit } from '../../core/edits/edit.ts';
import type { Discarding, Saving } from '../../core/edits/keeping.ts';
import type { markEntities } from '../../core/edits/mark-entities.ts';
import type { pinItems } from '../../core/edits/pin-items.ts';
import type { placeItems } from '../../core/edits/place-items.ts';
import type { putBack } from '../../core/edits/put-back.ts';
import type { removeAttachment } from '../../core/edits/remove-attachment.ts';
import type { removeFromChart } from '../../core/edits/remove-from-chart.ts';
import type { renameCase } from '../../core/edits/rename-case.ts';
import type { saveType } from '../../core/edits/save-type.ts';
import type { saveSource } from '../../core/edits/save-source.ts';
import type { restoreSnapshot } from '../../core/edits/restore-snapshot.ts';
import type { setChart } from '../../core/edits/set-chart.ts';
import type { setGrading } from '../../core/edits/set-grading.ts';
import type { setLabel } from '../../core/edits/set-label.ts';
import type { setLink } from '../../core/edits/set-link.ts';
import type { setPolicy } from '../../core/edits/set-policy.ts';
import type { setType } from '../../core/edits/set-type.ts';
import type { setValue } from '../../core/edits/set-value.ts';
import type { setValues } from '../../core/edits/set-values.ts';
import type { showItems } from '../../core/edits/show-items.ts';
import type {
  copySnapshot,
  describeSnapshot,
  moveSnapshot,
  takeSnapshot,
} from '../../core/edits/snapshots.ts';
import { ask, type AskOptions } from '../bridge.ts';
import { busyIfSlow } from './busy.ts';
import { foreseeing } from './foreseeing.ts';
import { tell, valueOf } from './notices.ts';
import { sending } from './sending.ts';
import { now } from './session.ts';

type InputOf<E> = E extends Edit<infer Input> ? Input : never;

/** The edits this window sends, with the input each takes. */
interface EditInputs {
  'add-entity': InputOf<typeof addEntity>;
  'add-link': InputOf<typeof addLink>;
  'set-label': InputOf<typeof setLabel>;
  'set-type': InputOf<typeof setType>;
  'set-value': InputOf<typeof setValue>;
  'cite-value': InputOf<typeof citeValue>;
  'put-back': InputOf<typeof putBack>;
  'save-source': InputOf<typeof saveSource>;
  'place-items': InputOf<typeof placeItems>;
  'pin-items': InputOf<typeof pinItems>;
  'remove-from-chart': InputOf<typeof removeFromChart>;
  'delete-items': InputOf<typeof deleteItems>;
  'remove-attachment': InputOf<typeof removeAttachment>;
  'rename-case': InputOf<typeof renameCase>;
  'set-policy': InputOf<typeof setPolicy>;
  'add-entities': InputOf<typeof addEntities>;
  'add-chart': InputOf<typeof addChart>;
  'delete-chart': InputOf<typeof deleteChart>;
  'set-chart': InputOf<typeof setChart>;
  'show-items': InputOf<typeof showItems>;
  'set-link': InputOf<typeof setLink>;
  'set-values': InputOf<typeof setValues>;
  'mark-entities': InputOf<typeof markEntities>;
  'duplicate-items': InputOf<typeof duplicateItems>;
  'save-set': Saving<'sets'>;
  'delete-set': Discarding;
  'save-note': Saving<'notes'>;
  'delete-note': Discarding;
  'save-task': Saving<'tasks'>;
  'delete-task': Discarding;
  'save-group': Saving<'groups'>;
  'delete-group': Discarding;
  'save-annotation': Saving<'annotations'>;
  'delete-annotation': Discarding;
  'save-look': Saving<'looks'>;
  'delete-look': Discarding;
  'take-snapshot': InputOf<typeof takeSnapshot>;
  'describe-snapshot': InputOf<typeof describeSnapshot>;
  'move-snapshot': InputOf<typeof moveSnapshot>;
  'copy-snapshot': InputOf<typeof copySnapshot>;
  'restore-snapshot': InputOf<typeof restoreSnapshot>;
  'delete-snapshot': Discarding;
  'save-query': Saving<'queries'>;
  'delete-query': Discarding;
  'dismiss-finding': InputOf<typeof dismissFinding>;
  'restore-finding': InputOf<typeof restoreFinding>;
  'save-type': InputOf<typeof saveType>;
  'delete-type': InputOf<typeof deleteType>;
  'set-grading': InputOf<typeof setGrading>;
}

/**
 * Sends an intent; gives the revision it was committed as, or undefined once its Problem has been shown. Edits in a row
 * with the same gesture are taken back together.
 */
export async function edit<E extends keyof EditInputs>(
  id: E,
  input: EditInputs[E],
  gesture?: string,
): Promise<number | undefined> {
  const around = gesture === undefined ? {} : { gesture };
  const send = (options: AskOptions) => () => ask('edit', { edit: id, input, ...around }, options);
  const writing = (options: AskOptions) => foreseeing(id, input, send(options));
  return valueOf(await sending(() => busyIfSlow('notices.writing', writing)))?.revision;
}

export async function undo(): Promise<void> {
  valueOf(await sending(() => busyIfSlow('notices.undoing', (options) => ask('undo', {}, options))));
}

export async function redo(): Promise<void> {
  valueOf(await sending(() => busyIfSlow('notices.redoing', (options) => ask('redo', {}, options))));
}

/** Takes the selected entities off the chart in front and offers to take that back. */
export async function removeSelected(): Promise<void> {
  const { rows, selection } = now();
  if (!rows || selection.entities.size === 0) return;
  const entities = [...selection.entities];
  const revision = await edit('remove-from-chart', { chart: rows.chart.id, entities });
  if (revision !== undefined) tell('notices.removed', { count: entities.length }, revision);
}
