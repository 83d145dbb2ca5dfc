import type { ChosenFile } from '../../core/contract/main-calls.ts';
import { ask, askMain } from '../bridge.ts';
import { suggestedFileName } from './exporting.ts';
import type { PictureWay } from './picture-way.ts';
import { valueOf } from './notices.ts';
import { askReason, reasonFor } from './reason.ts';
import { now, type Session } from './session.ts';
import { shownOf } from './shown.ts';

/**
 * Asks where a picture of the chart in front shall go, and why where it shows real names of protected people, and has
 * the audit trail say that it leaves; undefined when the analyst leaves it.
 */
export async function fileForPicture(way: PictureWay): Promise<ChosenFile | undefined> {
  const session = now();
  const isNaming = showsRealNames(session);
  const reason = isNaming ? await askReason('export') : await reasonFor('export');
  if (!reason) return undefined;
  const extension = way === 'png-print' ? 'png' : way;
  const suggestedName = suggestedFileName(session, 'chart');
  const file = valueOf(await askMain('choose-export-file', { suggestedName, extension }));
  if (!file) return undefined;
  const { entities, links } = shownOf(session);
  const told = { file: file.handle, format: way, entities: entities.size, links: links.size };
  return valueOf(await ask('picture-leaves', { ...told, isNaming, ...reason })) && file;
}

/** Whether the chart in front shows anybody protected, or a text that may name them, under real names. */
function showsRealNames({ settings, revealed, protectedPeople }: Session): boolean {
  if (!settings.masking) return protectedPeople.length > 0;
  return protectedPeople.some(({ id }) => revealed.has(id));
}
