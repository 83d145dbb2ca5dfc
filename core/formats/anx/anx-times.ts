import { readMoment } from '../../case/moment.ts';
import type { XmlElement } from '../xml/xml-reader.ts';

type Attributes = XmlElement['attributes'];

/** What an item or a card says of its time. */
interface ToldTime {
  /** A day, or a time in UTC; what the file has in its place where that is no time. */
  readonly moment?: string;
  /** A time of day without a day, as the file has it. */
  readonly clock?: string;
  readonly words?: string;
}

/** `DateTime` counts only as far as `DateSet` and `TimeSet` say, and is in UTC. */
export function toldTime(attributes: Attributes): ToldTime {
  const text = attributes['DateTime']?.trim() ?? '';
  const words = attributes['DateTimeDescription'] ?? '';
  return { ...setTime(text, attributes), ...(words.trim() !== '' && { words }) };
}

function setTime(text: string, { DateSet, TimeSet }: Attributes): ToldTime {
  if (text === '') return {};
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d(?:\.\d{1,3})?)Z?$/.exec(text) ?? [];
  if (isTrue(DateSet)) return { moment: momentOf(text, day, isTrue(TimeSet) ? clock : undefined) };
  return isTrue(TimeSet) ? { clock: clock ?? text } : {};
}

/** How a moment stands on a chart. */
interface ChartTime {
  readonly dateTime: string;
  readonly hasTime: boolean;
  /** Whether reading it gives the very same moment. */
  readonly isExact: boolean;
}

/** A single day or a time in UTC; of a time whose offset nobody told only the day, since charts count in UTC. */
export function chartTime(moment: string): ChartTime | undefined {
  const span = readMoment(moment);
  const [day] = /^\d{4}-\d\d-\d\d(?!X)/.exec(moment) ?? [];
  if (!span || day === undefined || moment.includes('/') || span.first === null) return undefined;
  if (span.precision === 'day' || span.clock === 'wall')
    return { dateTime: `${day}T00:00:00.000`, hasTime: false, isExact: moment === day };
  const dateTime = new Date(span.first).toISOString().slice(0, -1);
  if (!/^\d{4}-/.test(dateTime)) return undefined;
  return { dateTime, hasTime: true, isExact: momentOf(dateTime, ...partsOf(dateTime)) === moment };
}

function partsOf(dateTime: string): [string | undefined, string | undefined] {
  const [day, clock] = dateTime.split('T');
  return [day, clock];
}

function momentOf(text: string, day: string | undefined, clock: string | undefined): string {
  if (day === undefined) return text;
  if (clock === undefined) return day;
  const [whole = '', fraction = ''] = clock.split('.');
  return `${day}T${whole}${Number(fraction) > 0 ? `.${fraction.padEnd(3, '0')}` : ''}Z`;
}

function isTrue(text: string | undefined): boolean {
  return /^(true|1)$/i.test(text?.trim() ?? '');
}
