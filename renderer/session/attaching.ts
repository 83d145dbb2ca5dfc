import type { Identifier } from '../../core/case/identifier.ts';
import type { Inspection } from '../../core/contract/views.ts';
import { ask, askMain } from '../bridge.ts';
import { busy } from './busy.ts';
import { edit } from './editing.ts';
import { tell, valueOf } from './notices.ts';

export type Attachment = Inspection['attachments'][number];

/** As many items as one file can be about. */
export const mostSubjects = 1000;

/** Lets the analyst choose a file and keeps it with the case, about these entities and links. */
export async function attachFile(about: readonly Identifier[]): Promise<void> {
  const file = valueOf(await askMain('choose-attachment', {}));
  if (!file) return;
  const input = { file: file.handle, about: [...about] };
  const step = valueOf(await busy('attachments:attaching', (options) => ask('attach', input, options)));
  if (step) tell('attachments:attached', { name: file.name }, step.revision);
}

/** Writes the file, byte for byte as it was attached, where the analyst says. */
export async function saveAttachment({ id, name }: Attachment): Promise<void> {
  const file = valueOf(await askMain('choose-attachment-target', { suggestedName: name }));
  if (!file) return;
  const input = { attachment: id, file: file.handle };
  const saved = valueOf(
    await busy('attachments:saving', (options) => ask('save-attachment', input, options)),
  );
  if (saved) tell('attachments:saved', { name: file.name });
}

/** Takes the file out of the case and offers to take that back. */
export async function removeAttachment({ id, name }: Attachment): Promise<void> {
  const revision = await edit('remove-attachment', { attachment: id });
  if (revision !== undefined) tell('attachments:removed', { name }, revision);
}
