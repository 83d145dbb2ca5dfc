import { basename, dirname, resolve } from 'node:path';

import { restore as restoreBackup } from '../../case-service/works/backup-works.ts';
import type { Command } from '../command.ts';
import { answered } from '../with-case.ts';

/** `benang restore`: puts a backup in a new place, where it is a case again. */
export const restore: Command = {
  name: 'restore',
  options: {},
  names: [2, 2],
  async run({ names: [from = '', to = ''] }, { translate }) {
    const [backup, path] = [resolve(from), resolve(to)];
    const restored = await restoreBackup({ folder: dirname(backup), backup: basename(backup), path });
    return answered(restored, () => ({
      json: { case: to, backup: from },
      lines: [translate('cli:restore', { path: to })],
    }));
  },
};
