import { extname } from 'node:path';

import { formats } from '../../../core/formats/formats.ts';
import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang export`: writes the whole case to a file. */
export const exportCommand: Command = {
  name: 'export',
  options: { ...openingWithWhy, format: { type: 'string' } },
  names: [2, 2],
  async run(given, context) {
    const [, file = ''] = given.names;
    const format = given.text('format') ?? formatOf(file);
    const written = await onCase(given, context, (open) =>
      open.ask('export', { file: open.file(file), format, ...whyOf(given) }),
    );
    return answered(written, (json) => ({ json, lines: [context.translate('cli:export', json)] }));
  },
};

/** Ids of the formats that can be written. */
export const exportFormats: readonly string[] = formats
  .filter((format) => format.input === 'text' && format.write !== undefined)
  .map(({ id }) => id);

/** The format that writes files of this ending; where none does, the ending itself, to be refused by name. */
function formatOf(file: string): string {
  const ending = extname(file).slice(1).toLowerCase();
  const format = formats.find(
    ({ id, extensions }) => exportFormats.includes(id) && extensions.includes(ending),
  );
  return format?.id ?? ending;
}
