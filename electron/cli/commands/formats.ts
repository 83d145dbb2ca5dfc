import { succeed } from '../../../core/case/problem.ts';
import { formats as all } from '../../../core/formats/formats.ts';
import { tablesOut } from '../../../core/tables-out/tables-out.ts';
import { wayOutById } from '../../../core/tables-out/ways-out.ts';
import type { Command } from '../command.ts';

/** `benang formats`: what reads, what writes, and what each file that is written may lack. */
export const formats: Command = {
  name: 'formats',
  options: {},
  names: [0, 0],
  run(_given, { translate }) {
    const read = all.map(({ id, extensions }) => {
      const loses = wayOutById(id)?.loses;
      return { id, extensions, reads: true, writes: loses !== undefined, loses: loses ?? [] };
    });
    const tables = tablesOut.map(({ id, extensions, loses }) => ({
      // Sheets of workbooks are read as the tables they hold.
      ...{ id, extensions, reads: id === 'xlsx', writes: true, loses },
    }));
    const json = [...read, ...tables];
    const lines = json.flatMap(({ id, reads, writes, loses }) => [
      translate(`cli:formats.${!reads ? 'writes' : writes ? 'both' : 'reads'}`, {
        id,
        name: translate(`formats:${id}.name`),
      }),
      ...loses.map((kind) => translate('cli:formats.loses', { what: translate(`formats:losses.${kind}`) })),
    ]);
    return Promise.resolve(succeed({ json, lines }));
  },
};
