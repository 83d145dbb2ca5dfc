import { succeed } from '../../../core/case/problem.ts';
import { formats as all } from '../../../core/formats/formats.ts';
import type { Command } from '../command.ts';
import { exportFormats } from './export.ts';

/** `benang formats`: what reads, what writes, and what each file that is written may lack. */
export const formats: Command = {
  name: 'formats',
  options: {},
  names: [0, 0],
  run(_given, { translate }) {
    const json = all.map((format) => ({
      id: format.id,
      extensions: format.extensions,
      reads: true,
      writes: exportFormats.includes(format.id),
      loses: format.input === 'text' ? (format.loses ?? []) : [],
    }));
    const lines = json.flatMap(({ id, writes, loses }) => [
      translate(writes ? 'cli:formats.both' : 'cli:formats.reads', {
        id,
        name: translate(`formats:${id}.name`),
      }),
      ...loses.map((kind) => translate('cli:formats.loses', { what: translate(`formats:losses.${kind}`) })),
    ]);
    return Promise.resolve(succeed({ json, lines }));
  },
};
