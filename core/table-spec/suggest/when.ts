import { plainHeading } from '../../formats/heading-roles.ts';
import type { TableSpec } from '../table-spec.ts';
import { wordsOf } from '../heading-words.ts';
import type { TableColumn } from './table-to-translate.ts';

const ends = ['end', 'until', 'selesai', 'sampai', 'berakhir', 'akhir', 'to'];

/** Columns that say when what a row tells of began and ended, and a step that joins a day and its time. */
export interface When {
  readonly start?: string;
  readonly end?: string;
  readonly steps: TableSpec['steps'];
  /** Columns that are taken by this. */
  readonly columns: readonly TableColumn[];
}

/** The dates among these columns; a day and a time in columns of their own are joined. */
export function findWhen(columns: readonly TableColumn[]): When {
  const dates = columns.filter(({ kind }) => kind === 'date');
  const times = columns.filter(({ kind, heading }) => kind === 'time' && !isDuration(heading));
  const end = dates.find(({ heading }) => wordsOf(heading).some((word) => ends.includes(word)));
  const start = dates.find((column) => column !== end);
  const [time] = times;
  const taken = [...(start ? [start] : []), ...(end ? [end] : [])];
  const said = { ...(start && { start: start.heading }), ...(end && { end: end.heading }) };
  if (!start || !time || times.length > 1 || hasClock(start)) return { ...said, steps: [], columns: taken };
  const join: TableSpec['steps'][number] = {
    ...{ step: 'join', from: [start.heading, time.heading], into: [start.heading] },
    ...{ with: { with: ' ' }, otherwise: 'reject' },
  };
  return { ...said, steps: [join], columns: [...taken, time] };
}

function isDuration(heading: string): boolean {
  return ['duration', 'durasi', 'lama'].includes(plainHeading(heading));
}

function hasClock({ examples }: TableColumn): boolean {
  return examples.some((text) => /\d:\d{2}/.test(text));
}
