import type { Problem } from '../../core/case/problem.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import { askMainAtLength, type AskOptions } from '../bridge.ts';
import { busy } from './busy.ts';
import { tell, tellProblem } from './notices.ts';
import { reasonFor } from './reason.ts';
import { showSheet } from './recovery-sheet.ts';
import { now } from './session.ts';

/** Writes the same case to another place, protected as it is here. */
export async function saveCopy(): Promise<void> {
  const problem = await busy('busy.copying', (options) => writeCopy({ how: 'same' }, options));
  if (problem) tellProblem(problem);
}

/**
 * Writes a copy that goes its own way, encrypted if it is given a passphrase of its own; null when done, else why not,
 * `cancelled` when the analyst changed their mind.
 */
export function duplicateCase(passphrase: string | null, options: AskOptions): Promise<Problem | null> {
  return writeCopy({ how: 'duplicate', ...(passphrase !== null && { passphrase }) }, options);
}

async function writeCopy(
  copy: { readonly how: 'same' | 'duplicate'; readonly passphrase?: string },
  options: AskOptions,
): Promise<Problem | null> {
  const { summary, settings } = now();
  const reason = await reasonFor('export');
  if (!summary || !reason) return { code: 'cancelled' };
  const title = titleOf(summary.about, settings.language);
  const written = await askMainAtLength('choose-copy', { ...copy, ...reason }, options);
  if (!written.ok) return written.problem;
  if (!written.value) return { code: 'cancelled' };
  const { name, note, recoveryCode } = written.value;
  if (recoveryCode !== null) await showSheet(recoveryCode, title);
  tell('notices.copied', { name });
  if (note) tellProblem(note);
  return null;
}
