import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { Secret } from '../stores/local/vault/key-slots.ts';
import type { Arguments, CommandContext } from './command.ts';

/** What opens an encrypted case, from the environment or from whoever sits at the terminal; null when nobody says. */
export async function secretToOpen(given: Arguments, context: CommandContext): Promise<Secret | null> {
  const recovery = given.flag('recovery-code');
  const text = recovery
    ? await secretOf('BENANG_RECOVERY_CODE', 'recoveryCode', context)
    : await secretOf('BENANG_PASSPHRASE', 'passphrase', context);
  return text === null ? null : { kind: recovery ? 'recovery' : 'passphrase', text };
}

/** A new passphrase, asked for twice where it is typed; `new-passphrase-needed`. */
export async function newPassphrase(context: CommandContext): Promise<Result<string>> {
  const { environment, askHidden, translate } = context;
  const text = environment['BENANG_NEW_PASSPHRASE'];
  if (text !== undefined || !askHidden)
    return text === undefined ? fail('new-passphrase-needed') : succeed(text);
  let question = translate('cli:ask.newPassphrase');
  for (;;) {
    const typed = await askHidden(question);
    const again = typed === null ? null : await askHidden(translate('cli:ask.again'));
    if (typed === null || again === null) return fail('new-passphrase-needed');
    if (typed === again) return succeed(typed);
    question = translate('cli:ask.differ');
  }
}

async function secretOf(
  variable: string,
  question: 'passphrase' | 'recoveryCode',
  { environment, askHidden, translate }: CommandContext,
): Promise<string | null> {
  return environment[variable] ?? (await askHidden?.(translate(`cli:ask.${question}`))) ?? null;
}
