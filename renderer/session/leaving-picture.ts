import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { ChosenFile } from '../../core/contract/main-calls.ts';
import { ask, askMain } from '../bridge.ts';
import { suggestedFileName } from './exporting.ts';
import type { PictureWay } from './picture-way.ts';
import { askReason, reasonFor } from './reason.ts';
import { now, type Session } from './session.ts';
import { shownOf } from './shown.ts';

/** Where a picture goes. */
interface PictureTarget {
  readonly file: ChosenFile;
  /** Has the audit trail say that it leaves; it is written afterwards. */
  readonly record: () => Promise<Result<true>>;
}

/**
 * Asks where a picture of the chart in front shall go, and why where it shows real names of protected people;
 * `cancelled` when the analyst leaves it.
 */
export async function targetForPicture(way: PictureWay): Promise<Result<PictureTarget>> {
  const session = now();
  const isNaming = showsRealNames(session);
  const reason = isNaming ? await askReason('export') : await reasonFor('export');
  if (!reason) return fail('cancelled');
  const extension = way === 'png-print' ? 'png' : way;
  const suggestedName = suggestedFileName(session, 'chart');
  const chosen = await askMain('choose-export-file', { suggestedName, extension });
  if (!chosen.ok) return chosen;
  const file = chosen.value;
  if (!file) return fail('cancelled');
  const { entities, links } = shownOf(session);
  const told = { file: file.handle, format: way, entities: entities.size, links: links.size };
  return succeed({ file, record: () => ask('picture-leaves', { ...told, isNaming, ...reason }) });
}

/** Whether the chart in front shows anybody protected, or a text that may name them, under real names. */
function showsRealNames({ settings, revealed, protectedPeople }: Session): boolean {
  if (!settings.masking) return protectedPeople.length > 0;
  return protectedPeople.some(({ id }) => revealed.has(id));
}
