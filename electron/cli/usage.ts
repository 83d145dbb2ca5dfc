import { groupings } from '../../core/measures/groups/groupings.ts';
import { measures } from '../../core/measures/measures.ts';
import { patterns } from '../../core/patterns/patterns.ts';
import { commands } from './commands.ts';
import { exportFormats } from './commands/export.ts';
import type { Translate } from './words.ts';

/** How the command line is used. */
export function usage(translate: Translate): string {
  const lists = {
    measures: measures.map(({ id }) => id).join(', '),
    patterns: patterns.map(({ id }) => id).join(', '),
    groupings: groupings.map(({ id }) => id).join(', '),
    formats: exportFormats.join(', '),
  };
  const names = [...commands.map(({ name }) => name), 'help'];
  const each = names.map((name) => `  ${translate(`cli:commands.${name}`, lists)}`);
  return [
    translate('cli:usage'),
    '',
    ...each,
    '',
    translate('cli:networkOptions'),
    '',
    translate('cli:everywhere'),
  ].join('\n');
}
