import { basename } from 'node:path';

import type { Result } from '../../../core/case/problem.ts';
import { succeed } from '../../../core/case/problem.ts';
import type { CaseTarget } from '../../case-service/case-target.ts';
import type { Arguments, Command, CommandContext } from '../command.ts';
import { sayRecoveryCode } from '../say-copy.ts';
import { newPassphrase } from '../secrets.ts';
import { answered, withCase } from '../with-case.ts';

/** `benang new`: makes an empty case, encrypted if that is asked for, or the sample. */
export const newCase: Command = {
  name: 'new',
  options: { title: { type: 'string' }, sample: { type: 'boolean' }, protect: { type: 'boolean' } },
  names: [1, 1],
  async run(given, context) {
    const { names, flag } = given;
    const [path = ''] = names;
    if (flag('sample') && flag('protect')) return undefined;
    const target = await targetOf(given, context);
    if (!target.ok) return target;
    const made = await withCase(target.value, given, context, async ({ ask, recoveryCode }) =>
      answered(await ask('summary', {}), (summary) => ({ ...summary, recoveryCode })),
    );
    return answered(made, ({ about, revision, recoveryCode }) => ({
      json: { case: path, title: about.label, revision, recoveryCode },
      lines: [
        context.translate('cli:new', { title: about.label, path }),
        ...sayRecoveryCode(recoveryCode, context.translate),
      ],
    }));
  },
};

async function targetOf(
  { names: [path = ''], text, flag }: Arguments,
  context: CommandContext,
): Promise<Result<CaseTarget>> {
  if (flag('sample')) return succeed({ how: 'sample', path, rows: context.program.sampleRows });
  const { language } = context;
  const made = { how: 'new', path, title: text('title') ?? basename(path, '.benang'), language } as const;
  if (!flag('protect')) return succeed(made);
  return answered(await newPassphrase(context), (passphrase) => ({ ...made, passphrase }));
}
