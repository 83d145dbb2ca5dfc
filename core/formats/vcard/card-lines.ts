import { decodedText, isQuotedPrintable } from './quoted-printable.ts';

/** One line of a card as it is meant, unfolded: its name and parameters in capitals, its value as written. */
export interface CardLine {
  readonly name: string;
  /** Values of parameters by name; what stands without a name is a type, as in vCard 2.1. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
  readonly line: number;
}

/** A line of the file with those that go on from it. */
interface LongLine {
  readonly text: string;
  readonly line: number;
}

/** The lines of a text, folded ones joined as RFC 6350 and vCard 2.1 fold them; blank ones left out. */
export function unfolded(text: string): readonly LongLine[] {
  const lines: { readonly parts: string[]; readonly line: number; readonly isSoft: boolean }[] = [];
  text.split(/\r\n|\n|\r/).forEach((physical, index) => {
    const last = lines.at(-1);
    const end = last?.isSoft ? last.parts.at(-1) : undefined;
    if (last && end?.endsWith('=')) {
      last.parts[last.parts.length - 1] = end.slice(0, -1);
      last.parts.push(physical);
    } else if (last && /^[ \t]/.test(physical)) last.parts.push(physical.slice(1));
    else if (physical.trim() !== '')
      lines.push({ parts: [physical], line: index + 1, isSoft: softBreaks.test(physical) });
  });
  return lines.map(({ parts, line }) => ({ text: parts.join(''), line }));
}

/** Quoted-printable goes on after an equals sign at the end of a line. */
const softBreaks = /^[^:]{0,500};(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;

/** Longest name with its parameters. */
const longestHead = 2000;

/** The parts of a line; undefined where it has no value, `malformed` quoted-printable among them. */
export function cardLine({ text, line }: LongLine): CardLine | undefined {
  const end = colonOf(text);
  if (end === undefined) return undefined;
  const [full = '', ...rest] = splitOutside(text.slice(0, end), ';');
  const name = full.slice(full.lastIndexOf('.') + 1).toUpperCase();
  if (!/^[A-Z0-9-]{1,100}$/.test(name)) return undefined;
  const parameters = parametersOf(rest);
  const written = text.slice(end + 1);
  const value = isQuotedPrintable(parameters)
    ? decodedText(written, parameters.get('CHARSET')?.[0])
    : written;
  return value === undefined ? undefined : { name, parameters, value, line };
}

function parametersOf(written: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, readonly string[]>();
  for (const parameter of written) {
    const equals = parameter.indexOf('=');
    const [name, values] =
      equals < 0
        ? ['TYPE', parameter]
        : [parameter.slice(0, equals).toUpperCase(), parameter.slice(equals + 1)];
    const plain = splitOutside(values, ',').flatMap((value) => value.replaceAll('"', '').split(','));
    parameters.set(name, [...(parameters.get(name) ?? []), ...plain]);
  }
  return parameters;
}

/** Where the value begins: at the first colon outside quotes. */
function colonOf(text: string): number | undefined {
  let isQuoted = false;
  for (let at = 0; at < Math.min(text.length, longestHead); at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] === ':' && !isQuoted) return at;
  }
  return undefined;
}

function splitOutside(text: string, mark: string): readonly string[] {
  const parts = [''];
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === mark && !isQuoted) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}

/** The components of a structured value, split where a mark stands without a backslash, each as it is meant. */
export function componentsOf(value: string, mark: ';' | ','): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at <= value.length; at++) {
    if (value[at] === '\\') at++;
    else if (at === value.length || value[at] === mark) {
      parts.push(plainText(value.slice(start, at)));
      start = at + 1;
    }
  }
  if (start <= value.length && parts.length === 0) parts.push(plainText(value));
  return parts;
}

/** A text without the backslashes that the form wants before some characters. */
export function plainText(value: string): string {
  return value
    .replace(/\\([\\;,:nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
    .trim();
}
