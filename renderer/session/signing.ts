import type { Result } from '../../core/case/problem.ts';
import { ask } from '../bridge.ts';
import { busy } from './busy.ts';
import { readCheckpointText } from './checkpoint-text.ts';
import { openDialog } from './dialogs.ts';
import { valueOf } from './notices.ts';

/** Signs the audit trail as it stands and shows the checkpoint to be kept elsewhere. */
export async function signTrail(): Promise<void> {
  const checkpoint = valueOf(await busy('audit:signing', (options) => ask('checkpoint', {}, options)));
  if (checkpoint) openDialog({ kind: 'checkpoint', checkpoint });
}

/** Whether the audit trail carries on from the checkpoint in this text; null where there is none in it. */
export async function checkTrail(text: string): Promise<Result<{ readonly size: number }> | null> {
  const held = readCheckpointText(text);
  return held && busy('audit:checking', (options) => ask('check-checkpoint', held, options));
}
