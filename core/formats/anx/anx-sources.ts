import type { Place } from '../../case/citation.ts';
import { readMoment } from '../../case/moment.ts';
import type { Grade } from '../../case/source.ts';
import { gradings } from '../../catalogue/gradings.ts';
import { badCell } from '../bad-cell.ts';
import type { DraftSource } from '../format.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import { type XmlTree, attributeOf, childOf } from '../xml/xml-tree.ts';
import { type AnxHeader, type GradeIndex, gradeIndexes, markOf } from './anx-header.ts';
import { toldTime } from './anx-times.ts';
import { sourceKindNamed } from './source-kind-names.ts';

/** Longest title, reference and text of a source, in characters. */
const limits = { label: 2000, reference: 500, text: 1_000_000, wording: 2000 } as const;

/** Attributes of a card that are read as parts of a source; all others are kept as lines of its text. */
const cardAttributes: ReadonlySet<string> = new Set([
  ...['Summary', 'Text', 'DateSet', 'TimeSet', 'DateTime', 'DateTimeDescription'],
  ...['SourceReference', 'SourceType', ...gradeIndexes],
]);

/** What the grades of an item or a card come to. */
interface Grading {
  readonly grade?: Grade;
  /** What of them is no grade of a scheme we know, in the words of the chart. */
  readonly lines: readonly string[];
}

/** Makes sources of the cards of a chart, and of the reference and the grades that an item itself has. */
export class AnxSources {
  readonly #builder: NetworkBuilder;
  readonly #header: AnxHeader;
  /** Keys by what a source says: the same said twice is one source. */
  readonly #keys = new Map<string, string>();

  constructor(builder: NetworkBuilder, header: AnxHeader) {
    this.#builder = builder;
    this.#header = header;
  }

  /** The key of the source that the attributes of an item name; undefined where they name none. */
  ofItem(item: XmlTree): string | undefined {
    const { grade, lines } = this.#grading(item);
    const { type, reference } = sourceWords(item);
    if ((type ?? reference ?? grade) === undefined && lines.length === 0) return undefined;
    return this.#add(item, grade, [...typeLines(type), ...lines]);
  }

  ofCard(card: XmlTree): string {
    const { grade, lines } = this.#grading(card);
    const others = Object.entries(card.attributes).flatMap(([name, text = '']) =>
      cardAttributes.has(name) || text.trim() === '' ? [] : [`${name}: ${text}`],
    );
    const zone = attributeOf(childOf(card, 'TimeZone'), 'Name');
    const dated = dateOf(card);
    const rest = [...dated.lines, ...typeLines(sourceWords(card).type), ...lines, ...others];
    return this.#add(
      card,
      grade,
      [...rest, ...(zone === undefined ? [] : [`TimeZone: ${zone}`])],
      dated.said,
    );
  }

  #add(
    told: XmlTree,
    grade: Grade | undefined,
    lines: readonly string[],
    dated: Pick<DraftSource, 'date' | 'wording'> = {},
  ): string {
    const { type, reference } = sourceWords(told);
    const title = attributeOf(told, 'Summary') ?? reference ?? type ?? this.#gradeWords(told) ?? 'Card';
    const kind = kindOf(type);
    const [label, longLabel] = within(title, limits.label, 'Summary');
    const [fitting, longReference] = within(reference ?? '', limits.reference, 'SourceReference');
    const text = this.#text(told, [...longLabel, ...longReference, ...lines]);
    const said = {
      label,
      ...(kind && { kind }),
      ...(fitting !== '' && { reference: fitting }),
      ...{ ...dated, ...(grade && { grade }), ...text },
    };
    return this.#keyOf(said, { line: told.line });
  }

  /** What a card says in words, and what of it has no place of its own in a source. */
  #text(told: XmlTree, lines: readonly string[]): { readonly text?: string } {
    const text = [...(attributeOf(told, 'Text') ? [told.attributes['Text']] : []), ...lines].join('\n');
    if (text.length > limits.text) this.#builder.warn(badCell(told.line, 'Text', 'too-long'));
    return text === '' || text.length > limits.text ? {} : { text };
  }

  #keyOf(said: Omit<DraftSource, 'key'>, at: Place): string {
    const name = JSON.stringify(said);
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = `card ${this.#keys.size + 1}`;
    this.#keys.set(name, key);
    this.#builder.addSource({ key, ...said }, at);
    return key;
  }

  #grading(told: XmlTree): Grading {
    const texts = gradeIndexes.map((list) => this.#gradeText(told, list));
    const [one, two, three] = texts;
    const grade = gradeFrom(this.#header, one, two);
    const isMarks = grade && isMark(one, grade.source) && isMark(two, grade.information);
    const untold = isMarks ? [undefined, undefined, three] : texts;
    const lines = gradeIndexes.flatMap((list, index) =>
      untold[index] === undefined ? [] : [`${list.replace('Index', '')}: ${untold[index]}`],
    );
    return { ...(grade && { grade }), lines };
  }

  /** The text behind an index; an index that no list has is told as it stands, unless it is the first of no list. */
  #gradeText(told: XmlTree, list: GradeIndex): string | undefined {
    const index = attributeOf(told, list)?.trim();
    if (index === undefined) return undefined;
    const size = this.#header.gradesIn(list);
    if (/^\d{1,6}$/.test(index) && Number(index) < (size ?? 1))
      return this.#header.grade(list, Number(index));
    if (size !== undefined) this.#builder.warn(badCell(told.line, list, 'out-of-range'));
    return index;
  }

  #gradeWords(told: XmlTree): string | undefined {
    const words = gradeIndexes.flatMap(
      (list) => this.#header.grade(list, Number(told.attributes[list])) ?? [],
    );
    return words.length === 0 ? undefined : words.join(', ');
  }
}

/** A grade as we write it names its scheme; of others the scheme is the one whose marks are those of the whole lists. */
function gradeFrom(header: AnxHeader, one?: string, two?: string): Grade | undefined {
  if (one === undefined || two === undefined) return undefined;
  const [ours, theirs] = [namedMark(one), namedMark(two)];
  if (ours && theirs && ours.scheme === theirs.scheme)
    return { scheme: ours.scheme, source: ours.mark, information: theirs.mark };
  const [sources, informations] = [header.marksIn('GradeOneIndex'), header.marksIn('GradeTwoIndex')];
  const scheme = gradings.find(
    (known) =>
      isSame(sources, Object.keys(known.source)) && isSame(informations, Object.keys(known.information)),
  )?.id;
  const [source, information] = [markOf(one), markOf(two)];
  return scheme && source && information ? { scheme, source, information } : undefined;
}

function namedMark(text: string): { readonly mark: string; readonly scheme: Grade['scheme'] } | undefined {
  const [, mark, name] = /^(\S{1,2}) \(([\dx]+)\)$/.exec(text) ?? [];
  const scheme = gradings.find(({ id }) => id === name)?.id;
  return mark !== undefined && scheme ? { mark, scheme } : undefined;
}

function isMark(text: string | undefined, mark: string): boolean {
  return text === mark || (text !== undefined && namedMark(text)?.mark === mark);
}

function isSame(marks: readonly string[] | undefined, scheme: readonly string[]): boolean {
  return marks !== undefined && marks.toSorted().join() === scheme.toSorted().join();
}

function sourceWords(told: XmlTree): { readonly type?: string; readonly reference?: string } {
  const [type, reference] = [attributeOf(told, 'SourceType'), attributeOf(told, 'SourceReference')];
  return { ...(type !== undefined && { type }), ...(reference !== undefined && { reference }) };
}

/** A type that is no kind we know stays in words. */
function typeLines(type: string | undefined): string[] {
  return type === undefined || sourceKindNamed(type) ? [] : [`SourceType: ${type}`];
}

function kindOf(type: string | undefined): DraftSource['kind'] {
  const kind = type === undefined ? undefined : sourceKindNamed(type);
  // Only the file itself was imported.
  return kind === 'import' ? undefined : kind;
}

interface ToldDate {
  readonly said: Pick<DraftSource, 'date' | 'wording'>;
  readonly lines: readonly string[];
}

/** A description that is itself a moment is the date, unless the card has one that says more. */
function dateOf(card: XmlTree): ToldDate {
  const { moment, clock, words = '' } = toldTime(card.attributes);
  const date = moment !== undefined && readMoment(moment) ? moment : undefined;
  const lines = [
    ...(moment === date || moment === undefined ? [] : [`DateTime: ${moment}`]),
    ...(clock === undefined ? [] : [`Time: ${clock}`]),
  ];
  if (isDate(words, date)) return { said: { date: words }, lines };
  const [wording, longWords] = within(words, limits.wording, 'DateTimeDescription');
  const said = { ...(date !== undefined && { date }), ...(wording !== '' && { wording: { date: wording } }) };
  return { said, lines: [...lines, ...longWords] };
}

/** A text as its place takes it, cut where it is too long, and then the whole of it as a line. */
function within(
  text: string,
  limit: number,
  name: string,
): readonly [fitting: string, lines: readonly string[]] {
  if (text.length <= limit) return [text, []];
  return [`${text.slice(0, limit - 1)}…`, [`${name}: ${text}`]];
}

function isDate(words: string, date: string | undefined): boolean {
  return readMoment(words) !== null && (date === undefined || isSameMoment(date, words));
}

/** Whether a description says when as exactly as the date does, or to the minute. */
function isSameMoment(moment: string, words: string): boolean {
  const [told, said] = [spanOf(moment), spanOf(words)];
  if (!told || !said) return false;
  const isNoLonger = said.last - said.first <= Math.max(told.last - told.first, 60_000);
  return isNoLonger && said.first <= told.last && told.first <= said.last;
}

function spanOf(moment: string): { readonly first: number; readonly last: number } | undefined {
  const { first = null, last = null } = readMoment(moment) ?? {};
  return first === null || last === null ? undefined : { first, last };
}
