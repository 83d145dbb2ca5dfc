import type { Identifier } from '../../case/identifier.ts';
import { unspecifiedLink } from '../../catalogue/link-types.ts';
import {
  type LinkShape,
  numbersPerLink,
  type OwnText,
  type PackedLinks,
  textsOf,
  type ValueShape,
} from '../../formats/packed-links.ts';
import { assumedStrength } from './assumed.ts';
import { keyProperty } from './gather.ts';
import { citationsOf, type Origin } from './origins.ts';

/** What links become rows by. */
export interface Becoming {
  readonly origin: Origin;
  /** The entity of each key of the columns, in their order. */
  readonly ends: readonly Identifier[];
  readonly newId: (prefix: string) => Identifier;
}

/**
 * What is filled in: an end, an id, the place (behind a column, or alone), or, from `text` on, a text of the link by its
 * place among them.
 */
const fill = { from: 0, to: 1, id: 2, place: 3, placeAlone: 4, valueId: 5, text: 6 } as const;

interface Template {
  readonly constants: readonly string[];
  /** One less than constants. */
  readonly fills: readonly number[];
  /** How many texts a link has, whether its first one is an element, and which is a number. */
  readonly texts: number;
  readonly hasElement: boolean;
  readonly number: number;
  /** What places end with. */
  readonly sheet: string;
}

/** Links gathered into one text: short-lived ones stay cheap. */
const linksPerText = 100;

/**
 * The lines of a journal that make rows of these links, as `linkRow` would make them: of each shape all that its links have
 * in common is written once, and only ids, ends, places and texts are filled in. Canonical JSON, a line a row, some lines
 * in a text.
 */
export function* linkLines(packed: PackedLinks, becoming: Becoming): Iterable<string> {
  const templates = packed.shapes.map((shape) => templateOf(shape, becoming.origin));
  const { numbers } = packed;
  const columns = { numbers, texts: textsOf(packed) };
  let [lines, next, written] = ['', 0, 0];
  for (let at = 0; at < numbers.length; at += numbersPerLink) {
    const template = templates[numbers[at] ?? 0];
    if (!template) throw new Error('a packed link has no shape');
    lines += lineOf(template, columns, { at, text: next }, becoming);
    next += template.texts;
    if (++written % linksPerText !== 0) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

interface Columns extends Pick<PackedLinks, 'numbers'> {
  readonly texts: readonly string[];
}

/** Where a link begins among numbers and texts. */
interface Beginning {
  readonly at: number;
  readonly text: number;
}

function lineOf(template: Template, columns: Columns, begins: Beginning, becoming: Becoming): string {
  const { constants, fills } = template;
  const link: Filling = {
    ...{ template, columns, begins, becoming },
    ...{ id: becoming.newId('L'), place: placeOf(template, columns, begins) },
  };
  let line = constants[0] ?? '';
  for (let part = 0; part < fills.length; part++)
    line += fillOf(fills[part] ?? 0, link) + (constants[part + 1] ?? '');
  return line;
}

/** One link that a template is filled in for. */
interface Filling {
  readonly template: Template;
  readonly columns: Columns;
  readonly begins: Beginning;
  readonly becoming: Becoming;
  readonly id: Identifier;
  readonly place: string;
}

function fillOf(what: number, { template, columns, begins, becoming, id, place }: Filling): string {
  if (what >= fill.text) return textOf(template, what, columns.texts[begins.text + what - fill.text]);
  switch (what) {
    case fill.place:
      return place;
    case fill.placeAlone:
      return place.slice(1);
    case fill.valueId:
      return becoming.newId('N');
    case fill.id:
      return id;
    default:
      return becoming.ends[columns.numbers[begins.at + 1 + what] ?? 0] ?? '';
  }
}

function textOf(template: Template, what: number, own = ''): string {
  return what === template.number ? own : JSON.stringify(own);
}

/** Where a link stands but for its column: members that follow each other in canonical order, each behind a comma. */
function placeOf(
  { hasElement, sheet }: Template,
  { numbers, texts }: Columns,
  { at, text }: Beginning,
): string {
  const [line = 0, row = 0] = [numbers[at + 3], numbers[at + 4]];
  let place = hasElement ? `,"element":${JSON.stringify(texts[text] ?? '')}` : '';
  if (line > 0) place += `,"line":${line}`;
  if (row > 0) place += `,"row":${row}`;
  return place + sheet;
}

// no text of JSON holds such a sign, so it marks what is filled in
const mark = '\u0001';
const marks = new RegExp(`${mark}(\\d+);`);

function filled(what: number): string {
  return `${mark}${what};`;
}

function templateOf(shape: LinkShape, origin: Origin): Template {
  const line = object({
    after: rowOf(shape, origin),
    before: 'null',
    id: `"${filled(fill.id)}"`,
    table: '"links"',
  });
  const parts = `${line}\n`.split(marks);
  return {
    constants: parts.filter((_, at) => at % 2 === 0),
    fills: parts.filter((_, at) => at % 2 === 1).map(Number),
    texts: shape.texts.length + shape.values.length,
    hasElement: shape.texts[0] === 'element',
    number: shape.texts.includes('count') ? fill.text + shape.texts.indexOf('count') : -1,
    sheet: shape.sheet === undefined ? '' : `,"sheet":${JSON.stringify(shape.sheet)}`,
  };
}

/** Members stand in the order of their names. */
function rowOf(shape: LinkShape, origin: Origin): string {
  const said = ownTextsOf(shape);
  return object({
    basis: JSON.stringify(shape.basis ?? 'reported'),
    citations: citations(shape, shape.sources, origin),
    count: said.count,
    direction: JSON.stringify(shape.direction),
    end: said.end,
    from: `"${filled(fill.from)}"`,
    id: `"${filled(fill.id)}"`,
    label: said.label ?? '""',
    money: said.amount && object({ amount: said.amount, currency: JSON.stringify(shape.currency) }),
    start: said.start,
    strength: JSON.stringify(shape.strength ?? assumedStrength),
    to: `"${filled(fill.to)}"`,
    translations: shape.translations && translationsOf(shape.translations),
    type: JSON.stringify(shape.type ?? unspecifiedLink),
    values: `[${valuesOf(shape, said, origin).join(',')}]`,
    wording: wordingOf(said),
  });
}

type OwnTexts = Partial<Record<OwnText, string>>;

function ownTextsOf({ texts }: LinkShape): OwnTexts {
  return Object.fromEntries(texts.map((name, at) => [name, filled(fill.text + at)]));
}

/** A name of the file's own is a value like any other, and the first. */
function valuesOf(shape: LinkShape, { key }: OwnTexts, origin: Origin): readonly string[] {
  const first = shape.texts.length;
  const named: ValueShape = { property: keyProperty, ...columnOf(shape) };
  return [
    ...(key === undefined ? [] : [valueOf(named, key, shape, origin)]),
    ...shape.values.map((value, at) => valueOf(value, filled(fill.text + first + at), shape, origin)),
  ];
}

function valueOf(value: ValueShape, text: string, shape: LinkShape, origin: Origin): string {
  return object({
    citations: citations(value, value.sources ?? shape.sources, origin),
    id: `"${filled(fill.valueId)}"`,
    property: JSON.stringify(value.property),
    text,
  });
}

function columnOf({ column }: Pick<ValueShape, 'column'>): Pick<ValueShape, 'column'> {
  return column === undefined ? {} : { column };
}

function citations(
  { column }: Pick<ValueShape, 'column'>,
  sources: readonly string[] | undefined,
  origin: Origin,
): string {
  const at =
    column === undefined
      ? `{${filled(fill.placeAlone)}}`
      : `{"column":${JSON.stringify(column)}${filled(fill.place)}}`;
  const cited = citationsOf(origin, {}, sources);
  return `[${cited.map(({ source }) => object({ at, source: JSON.stringify(source) })).join(',')}]`;
}

function translationsOf({ en, id }: NonNullable<LinkShape['translations']>): string {
  return object({
    en: en === undefined ? undefined : JSON.stringify(en),
    id: id === undefined ? undefined : JSON.stringify(id),
  });
}

function wordingOf({ startWording, endWording }: OwnTexts): string | undefined {
  const isWorded = startWording !== undefined || endWording !== undefined;
  return isWorded ? object({ end: endWording, start: startWording }) : undefined;
}

/** An object of members whose values are JSON already; those without a value are left out. */
function object(members: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(members).flatMap(([name, text]) =>
    text === undefined ? [] : [`"${name}":${text}`],
  );
  return `{${written.join(',')}}`;
}
