import type { TFunction } from 'i18next';

import type { TableName } from '../../../core/case/tables.ts';
import type { HistoryLine } from '../../../core/contract/views.ts';
import { showClockTime } from '../../ui/show-number.ts';
import type { Language } from '../../ui/use-language.ts';
import type { Names } from '../../ui/use-names.ts';

/** A line of the history in the words of the reader. */
export interface LineWords {
  /** What was done: the edit or event, or which one was undone or repeated. */
  readonly what: string;
  /** What it was about. */
  readonly subject: string;
  /** How many rows it changed, and what else there is to say. */
  readonly rest: string;
}

/** Who reads: in which language, and without which names. */
type Reader = Pick<Names, 'language' | 'text'>;

/** Tables in the order people speak of them. */
const speaking: readonly TableName[] = [
  ...(['entities', 'links', 'identities', 'attachments', 'notes', 'tasks', 'requests'] as const),
  ...(['sets', 'charts', 'types', 'sources'] as const),
];
/** Tables that only go with rows of others: they are counted where nothing else was changed. */
const following: readonly TableName[] = ['placements', 'occurrences', 'about'];

/** The words of one line. */
export function lineWords(line: HistoryLine, t: TFunction, names: Reader): LineWords {
  const { edit, kind } = line;
  // A step back is about a moment, whatever row it happened to change first.
  const subject = edit === 'step-back' ? '' : names.text(line.subject ?? '');
  const name = t(`edits:${edit}`, { defaultValue: edit });
  const what = kind === 'undo' || kind === 'redo' ? t(`commands.${kind}-step`, { edit: name }) : name;
  const rest = [...detailWords(line, t, names.language), ...countWords(line, t)];
  return { what, subject, rest: rest.join(', ') };
}

/** Everything a reader may look for in a line, in lower case. */
export function searchedText(line: HistoryLine, t: TFunction, names: Reader): string {
  const { what, subject, rest } = lineWords(line, t, names);
  return [what, subject, rest, line.who, names.text(line.why ?? '')]
    .join(' ')
    .toLocaleLowerCase(names.language);
}

/** A line as text for the clipboard: when, what, why and who, apart by tabs. */
export function lineText(line: HistoryLine, t: TFunction, names: Reader): string {
  const { what, subject, rest } = lineWords(line, t, names);
  const told = [what, subject, rest].filter((words) => words !== '').join(' · ');
  return [line.revision, line.when, told, names.text(line.why ?? ''), line.who].join('\t');
}

/** Rows by table; one row that is named already needs no number. */
function countWords({ rows = {}, subject }: HistoryLine, t: TFunction): string[] {
  const isChanged = (table: TableName) => (rows[table] ?? 0) > 0;
  const leading = speaking.filter(isChanged);
  const told = leading.length > 0 ? leading : following.filter(isChanged);
  const [only] = told;
  if (told.length === 1 && only !== undefined && rows[only] === 1 && subject !== undefined) return [];
  return told.map((table) => t(`history:rows.${table}`, { count: rows[table] ?? 0 }));
}

function detailWords({ edit, details = {} }: HistoryLine, t: TFunction, language: Language): string[] {
  const { file, to, before, entities, links } = details;
  return [
    ...(file === undefined ? [] : [String(file)]),
    ...(typeof entities === 'number' ? [t('history:rows.entities', { count: entities })] : []),
    ...(typeof links === 'number' ? [t('history:rows.links', { count: links })] : []),
    ...(edit === 'step-back' && typeof to === 'number' ? [t('history:toRevision', { to })] : []),
    ...(typeof before === 'string'
      ? [t('history:clockBefore', { when: showClockTime(before, language, true) })]
      : []),
  ];
}
