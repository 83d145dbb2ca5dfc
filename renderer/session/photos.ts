import type { Identifier } from '../../core/case/identifier.ts';
import { ask, askMain } from '../bridge.ts';
import { busy } from './busy.ts';
import { edit } from './editing.ts';
import { tell, tellProblem, valueOf } from './notices.ts';
import { now, put, useSession } from './session.ts';

/** Longer side of a picture as it is kept to be drawn, pixels. */
const side = 128;
/** Read or being read, in this case. */
let asked = new Set<Identifier>();

/** Reads the pictures of the entities on the chart in front as they come onto it. */
export function followPhotos(): void {
  useSession.subscribe(({ rows, summary }, before) => {
    if (summary === null) asked = new Set();
    if (rows !== null && rows.entities !== before.rows?.entities)
      for (const { photo } of rows.entities.values()) if (photo !== undefined) void read(photo);
  });
}

/** Lets the analyst choose a picture file, keeps it with the case, and gives it to the one selected entity. */
export async function choosePhoto(): Promise<void> {
  const [entity] = now().selection.entities;
  const file = entity === undefined ? null : valueOf(await askMain('choose-attachment', {}));
  if (entity === undefined || !file) return;
  const before = await attachmentsOf(entity);
  const input = { file: file.handle, about: [entity] };
  const step = valueOf(await busy('attachments:attaching', (options) => ask('attach', input, options)));
  if (!step) return;
  const fresh = (await attachmentsOf(entity)).find((id) => !before.includes(id));
  if (fresh === undefined) return;
  const revision = await edit('mark-entities', { entities: [entity], photo: fresh });
  if (revision !== undefined) tell('notices.photo', { name: file.name }, revision);
}

/** Takes the pictures off the selected entities; the files stay with the case. */
export async function removePhoto(): Promise<void> {
  await edit('mark-entities', { entities: [...now().selection.entities], photo: null });
}

async function attachmentsOf(entity: Identifier): Promise<readonly Identifier[]> {
  const inspected = valueOf(await ask('inspect', { id: entity }));
  return inspected?.attachments.map(({ id }) => id) ?? [];
}

/** Reads one picture at the size it is drawn in; one that cannot be read is told of once, and the icon stays. */
async function read(attachment: Identifier): Promise<void> {
  if (asked.has(attachment)) return;
  const ofThisCase = asked;
  ofThisCase.add(attachment);
  const result = await ask('picture', { attachment });
  if (ofThisCase !== asked) return;
  if (!result.ok) {
    tellProblem(result.problem);
    return;
  }
  const bitmap = await decoded(result.value.bytes, result.value.mediaType);
  if (ofThisCase !== asked) bitmap?.close();
  else if (bitmap) put({ photos: new Map([...now().photos, [attachment, bitmap]]) });
  else tellProblem({ code: 'no-picture', details: { attachment } });
}

async function decoded(bytes: Uint8Array, type: string): Promise<ImageBitmap | null> {
  try {
    const whole = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }));
    const scale = Math.min(1, side / Math.min(whole.width, whole.height));
    const size = {
      resizeWidth: Math.max(1, Math.round(whole.width * scale)),
      resizeHeight: Math.max(1, Math.round(whole.height * scale)),
    };
    const small = await createImageBitmap(whole, { ...size, resizeQuality: 'high' });
    whole.close();
    return small;
  } catch {
    return null;
  }
}
