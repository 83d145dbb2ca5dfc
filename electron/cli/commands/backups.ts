import { resolve } from 'node:path';

import { listBackups } from '../../stores/local/backups/list-backups.ts';
import { readHead } from '../../stores/local/head.ts';
import { realDisk } from '../../stores/local/real-disk.ts';
import { attempt } from '../../stores/local/store-failure.ts';
import { backupJson, usualBackupFolder } from '../backup-folder.ts';
import type { Command } from '../command.ts';
import { answered } from '../with-case.ts';

/** `benang backups`: the backups there are of a case. It is not opened, so it needs no passphrase. */
export const backups: Command = {
  name: 'backups',
  options: { in: { type: 'string' } },
  names: [1, 1],
  async run({ names: [path = ''], text }, context) {
    const folder = resolve(text('in') ?? usualBackupFolder(context));
    const found = await attempt(async () => {
      const { caseId } = await readHead(realDisk, resolve(path));
      return listBackups(realDisk, folder, caseId);
    });
    return answered(found, (list) => {
      const json = list.map(backupJson);
      return {
        json: { folder, backups: json },
        lines: [
          context.translate('cli:backups.found', { count: json.length, folder }),
          ...json.map((one) =>
            context.translate(one.whole ? 'cli:backups.whole' : 'cli:backups.damaged', {
              ...one,
              made: one.made ?? '?',
            }),
          ),
        ],
      };
    });
  },
};
