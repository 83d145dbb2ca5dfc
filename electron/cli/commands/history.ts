import type { HistoryLine } from '../../../core/contract/views.ts';
import { type Command, opening } from '../command.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang history`: what was done to a case, newest first. */
export const history: Command = {
  name: 'history',
  options: { ...opening, limit: { type: 'string' }, before: { type: 'string' } },
  names: [1, 1],
  async run(given, context) {
    const [limit, before] = [Number(given.text('limit') ?? 100), Number(given.text('before') ?? Infinity)];
    if (!isWhole(limit) || limit > 1000 || (!isWhole(before) && before !== Infinity)) return undefined;
    const input = before === Infinity ? { limit } : { limit, before };
    const page = await onCase(given, context, ({ ask }) => ask('history', input));
    return answered(page, (json) => ({
      json,
      lines: json.lines.map((line) => lineOf(line, context.translate)),
    }));
  },
};

function isWhole(number: number): boolean {
  return Number.isInteger(number) && number >= 1;
}

function lineOf(line: HistoryLine, translate: Translate): string {
  const { revision, when, who, why, holds } = line;
  const remarks = [
    ...(holds ? [] : [translate('cli:history.takenBack')]),
    ...(why === undefined ? [] : [translate('cli:history.why', { why })]),
  ];
  return [String(revision).padStart(6), when, who, [whatOf(line, translate), ...remarks].join('; ')].join(
    '  ',
  );
}

function whatOf({ kind, edit, of, through, subject, rows = {} }: HistoryLine, translate: Translate): string {
  const word = translate(`edits:${edit}`, edit);
  const last = through === undefined ? `${of}` : `${of}-${through}`;
  const what =
    kind === 'undo' || kind === 'redo' ? translate(`cli:history.${kind}`, { word, of: last }) : word;
  const count = Object.values(rows).reduce((sum, number) => sum + number, 0);
  return [
    subject === undefined ? what : `${what}: ${subject}`,
    ...(count > 0 ? [translate('cli:history.rows', { rows: count })] : []),
  ].join(' ');
}
