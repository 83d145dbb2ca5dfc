import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Value } from '../case/entity.ts';
import { adding } from '../case/change.ts';
import { LiveCase } from '../case/live-case.ts';
import { sampleCase } from '../catalogue/test-sample.ts';
import { entitiesOf, type ExportScope, linksBetween, positionIn } from './export-scope.ts';
import type { DraftEntity, DraftLink, DraftNetwork, LossKind, TextFormat } from './format.ts';
import { lossKinds } from './format.ts';
import { formats } from './formats.ts';
import { lossesOf } from './losses.ts';
import { hostileCase } from './test-networks.ts';
import { randomRows } from './test-random-rows.ts';
import { networkOf, readText } from './test-reading.ts';
import { allAtOnce } from '../tables/steps.ts';

type Said = readonly { readonly property: string; readonly text: string }[];
type Node = Omit<DraftEntity, 'at' | 'values'> & { readonly values: Said };
type Edge = Omit<DraftLink, 'at' | 'values'> & { readonly values: Said };

interface Network {
  readonly entities: readonly Node[];
  readonly links: readonly Edge[];
}

const twoWay = formats.flatMap((format) =>
  format.input === 'text' && format.write ? [[format.id, format] as const] : [],
);

/** What reading must give when nothing is lost; without a chart, places are those of one with places. */
function expected(whole: ExportScope): Network {
  const scope = { ...whole, chart: whole.chart ?? [...whole.rows.rows('placements').values()][0]?.chart };
  return {
    entities: [...entitiesOf(scope)].map(({ id, label, values, flag, photo, ...rest }) => {
      const position = positionIn(scope, id);
      return {
        ...{ key: id, ...rest, ...(label === '' ? {} : { label }), ...(position ? { position } : {}) },
        values: said(values),
      };
    }),
    links: [...linksBetween(scope)].map(({ id, label, values, citations, ...rest }) => ({
      ...{ key: id, ...rest, ...(label === '' ? {} : { label }) },
      values: said(values),
    })),
  };
}

function said(values: readonly Pick<Value, 'property' | 'text'>[]): Said {
  return values
    .map(({ property, text }) => ({ property, text }))
    .toSorted((a, b) => (a.property < b.property ? -1 : a.property > b.property ? 1 : 0));
}

function bare({ entities, links }: DraftNetwork): Network {
  return {
    entities: entities.map(({ at, values, sources, ...row }) => ({ ...row, values: said(values) })),
    links: links.map(({ at, values, sources, ...row }) => ({ ...row, values: said(values) })),
  };
}

/** What a loss makes of a network. Those that only change how a network is told are done to both sides. */
type Change = (network: Network) => Network;
const entitiesBy =
  (change: (entity: Node) => Node): Change =>
  ({ entities, links }) => ({ entities: entities.map(change), links });
const linksBy =
  (change: (link: Edge) => Edge): Change =>
  ({ entities, links }) => ({ entities, links: links.map(change) });
function without<Row extends object>(row: Row, ...fields: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field))) as Row;
}
const dropLink = (...fields: readonly string[]) => linksBy((link) => without(link, ...fields));
const dropEntity = (...fields: readonly string[]) => entitiesBy((entity) => without(entity, ...fields));
const same: Change = (network) => network;

const isWeight = ({ property, text }: Said[number]): boolean =>
  property === 'weight' && /^-?\d+(\.\d+)?$/.test(text);

/** Labels as docs/formats.md promises them from Pajek. */
function inPajek(label: string | undefined): string | undefined {
  const plain = label
    ?.replaceAll('"', "'")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
  return plain?.trim() ? plain : undefined;
}

/** Texts as docs/formats.md promises them from XML. */
function inXml(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 && !/[\t\r\n]/.test(character)) return String.fromCodePoint(0x2400 + code);
    return (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff ? '\uFFFD' : character;
  }).join('');
}

/** The same for every text within. */
function everyText<T>(within: T): T {
  return JSON.parse(JSON.stringify(within), (_key, found: unknown) =>
    typeof found === 'string' ? inXml(found) : found,
  ) as T;
}

const changes: Readonly<Record<LossKind, Change>> = {
  ...{ grades: same, handling: same, notes: same, attachments: same, photos: same, flags: same },
  ...{ occurrences: same, identities: same, groups: same, workings: same, ownTypes: same, sources: same },
  ...{ sourceDetails: same, sourcePlaces: same },
  loops: ({ entities, links }) => ({ entities, links: links.filter(({ from, to }) => from !== to) }),
  ...{ sourcesAsWords: same, entities: same, longTexts: same },
  links: ({ entities }) => ({ entities, links: [] }),
  placeless: ({ entities, links }) => ({
    entities: entities.filter(({ values }) => values.some(({ property }) => property === 'lat')),
    links,
  }),
  characters: everyText,
  positions: dropEntity('position'),
  otherPositions: dropEntity('position'),
  scale: ({ entities, links }) => {
    const places = entities.flatMap(({ position }) => position ?? []);
    const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))];
    const side = Math.max(...places.map(({ x, y }) => Math.max(x - left, y - top)));
    const share = (part: number): number => Number((part / side).toFixed(6));
    return {
      entities: entities.map((entity) =>
        entity.position
          ? { ...entity, position: { x: share(entity.position.x - left), y: share(entity.position.y - top) } }
          : entity,
      ),
      links,
    };
  },
  ids: ({ entities, links }) => {
    const numbers = new Map(entities.map(({ key }, index) => [key, `${index}`]));
    return {
      entities: entities.map((entity, index) => ({ ...entity, key: `${index}` })),
      links: links.map((link) => ({
        ...without(link, 'key'),
        from: numbers.get(link.from) ?? '',
        to: numbers.get(link.to) ?? '',
      })),
    };
  },
  types: dropEntity('type'),
  translations: (network) => dropLink('translations')(dropEntity('translations')(network)),
  synthetic: dropEntity('synthetic'),
  values: entitiesBy((entity) => ({ ...entity, values: [] })),
  linkValues: linksBy((link) => ({ ...link, values: link.values.filter(isWeight).slice(0, 1) })),
  bothWays: linksBy((link) => (link.direction === 'both' ? { ...link, direction: 'none' } : link)),
  strengths: dropLink('strength'),
  dates: dropLink('start', 'end'),
  wording: dropLink('wording'),
  money: dropLink('money'),
  counts: dropLink('count'),
  basis: dropLink('basis'),
  labelCharacters: ({ entities, links }) => {
    const inPajekBut = <Row extends Node | Edge>(row: Row, field: 'label' | 'type'): Row => {
      const plain = inPajek(row[field]);
      return { ...without(row, field), ...(plain === undefined ? {} : { [field]: plain }) };
    };
    return {
      entities: entities.map((entity) => inPajekBut(entity, 'label')),
      links: links.map((link) => inPajekBut(inPajekBut(link, 'label'), 'type')),
    };
  },
  plainWeights: linksBy((link) => ({ ...link, values: link.values.filter(({ text }) => text !== '1') })),
};
const onBothSides: ReadonlySet<LossKind> = new Set(['scale', 'ids', 'plainWeights']);

/** Rows in an order that depends on what they say alone. */
function sorted({ entities, links }: Network): Network {
  const byText = <Row>(rows: readonly Row[]): Row[] =>
    rows
      .map((row) => ({ row, text: canonical(row) }))
      .toSorted((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ row }) => row);
  return { entities: byText(entities), links: byText(links) };
}

function canonical(said: unknown): string {
  return JSON.stringify(said, (_key, found: unknown) =>
    typeof found === 'object' && found !== null && !Array.isArray(found)
      ? Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1))
      : found,
  );
}

const nothing: DraftNetwork = {
  ...{ entities: [], links: [], problems: [] },
  rows: { read: 0, used: 0, ignored: 0, rejected: 0 },
};

function writtenAndRead(format: TextFormat, scope: ExportScope): DraftNetwork {
  const pieces = format.write?.(scope) ?? [];
  const read = readText(format, [...pieces].join(''), 5000);
  // A format that holds only some of the entities may hold none of a case.
  return 'code' in read && read.code === 'nothing-to-import' ? nothing : networkOf(read);
}

function scopeOf(rows: LiveCase, chart?: string): ExportScope {
  return { rows, entities: new Set(rows.rows('entities').keys()), chart };
}

const [hostile, sample] = [hostileCase(), sampleCase()];

describe.each(twoWay)('%s, written and read again', (_, format) => {
  it.each([
    ['a hostile case', hostile, undefined],
    ['a chart of it', hostile, 'C1'],
    ['the sample case', sample, undefined],
    ['a chart of the sample', sample, 'CHT-01'],
  ])('is the same network but for what was announced: %s', (_what, rows, chart) => {
    const scope = scopeOf(rows, chart);
    const losses = allAtOnce(lossesOf(format, scope));
    const read = writtenAndRead(format, scope);
    expect(read.problems).toEqual([]);
    let [wanted, found] = [expected(scope), bare(read)];
    for (const { kind, count } of losses) {
      expect(count).toBeGreaterThan(0);
      const told = changes[kind];
      // What is announced is indeed lost: the network is not the same without it.
      if (told !== same) expect(sorted(told(wanted))).not.toEqual(sorted(wanted));
      wanted = told(wanted);
      if (onBothSides.has(kind)) found = told(found);
    }
    expect(sorted(found)).toEqual(sorted(wanted));
  });

  it('is the same network but for what was announced: any case', () => {
    fc.assert(
      fc.property(randomRows, ({ entities, links }) => {
        const live = new LiveCase();
        live.apply(adding({ entities, links }));
        const scope = scopeOf(live);
        let [wanted, found] = [expected(scope), bare(writtenAndRead(format, scope))];
        for (const { kind } of allAtOnce(lossesOf(format, scope))) {
          wanted = changes[kind](wanted);
          if (onBothSides.has(kind)) found = changes[kind](found);
        }
        expect(sorted(found)).toEqual(sorted(wanted));
      }),
      { numRuns: 60 },
    );
  });

  it('of nothing is a file that holds nothing', () => {
    const pieces = format.write?.({ rows: hostileCase(), entities: new Set() }) ?? [];
    expect(readText(format, [...pieces].join(''))).toEqual({ code: 'nothing-to-import' });
  });

  it('is recognised as itself', () => {
    const pieces = format.write?.({ rows: hostileCase(), entities: new Set(['E1']) }) ?? [];
    expect(format.recognise([...pieces].join('').slice(0, 32_768))).toBe(1);
  });

  it('says in order, and once, what it loses', () => {
    expect(format.loses).toEqual(lossKinds.filter((kind) => format.loses?.includes(kind)));
  });
});
