import type { Problem, Result } from '../../core/case/problem.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { CaseProtection, CaseSecret } from '../../core/contract/main-calls.ts';
import { askMain, askMainAtLength, type AskOptions } from '../bridge.ts';
import { tell, valueOf } from './notices.ts';
import { showSheet } from './recovery-sheet.ts';
import { now } from './session.ts';

/** How the open case is protected; undefined once a Problem has been shown. */
export async function readProtection(): Promise<CaseProtection | undefined> {
  return valueOf(await askMain('case-protection', {}));
}

/** Encrypts the open case and shows its recovery code; null when done, else why not. */
export async function protectCase(passphrase: string, options: AskOptions): Promise<Problem | null> {
  return withNewCode(() => askMainAtLength('protect-case', { passphrase }, options));
}

/** Gives the open case another recovery code and shows it; null when done, else why not. */
export async function renewRecoveryCode(secret: CaseSecret): Promise<Problem | null> {
  return withNewCode(() => askMain('new-recovery-code', { secret }));
}

/** Writes the open case in clear; null when done, else why not. */
export async function unprotectCase(secret: CaseSecret, options: AskOptions): Promise<Problem | null> {
  const done = await askMainAtLength('unprotect-case', { secret }, options);
  if (!done.ok) return done.problem;
  tell('notices.unprotected');
  return null;
}

/** Lets another passphrase open the case; null when done, else why not. */
export async function changePassphrase(secret: CaseSecret, passphrase: string): Promise<Problem | null> {
  const done = await askMain('change-passphrase', { secret, passphrase });
  if (!done.ok) return done.problem;
  tell('notices.passphraseChanged');
  return null;
}

/** Has this account of this machine open the case without asking, which takes its secret, or no longer. */
export function rememberCase(remember: boolean, secret?: CaseSecret): Promise<Result<CaseProtection>> {
  return askMain('remember-case', secret ? { remember, secret } : { remember });
}

async function withNewCode(
  step: () => Promise<Result<{ readonly recoveryCode: string }>>,
): Promise<Problem | null> {
  const { summary, settings } = now();
  // The case may have been opened anew by the time the code is here.
  const title = summary ? titleOf(summary.about, settings.language) : '';
  const done = await step();
  if (!done.ok) return done.problem;
  void showSheet(done.value.recoveryCode, title);
  return null;
}
