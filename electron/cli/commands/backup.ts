import { backupFolder, backupJson } from '../backup-folder.ts';
import { type Command, opening } from '../command.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang backup`: copies a case into a folder of backups. */
export const backup: Command = {
  name: 'backup',
  options: { ...opening, to: { type: 'string' } },
  names: [1, 1],
  async run(given, context) {
    const folder = await backupFolder(given.text('to'), context);
    if (!folder.ok) return folder;
    const made = await onCase(given, context, ({ work }) => work('back-up', { folder: folder.value }));
    return answered(made, (value) => {
      const json = backupJson(value);
      return { json, lines: [context.translate('cli:backup', json)] };
    });
  },
};
