import type { Entity, Value } from '../../case/entity.ts';
import type { Direction, Link, Strength } from '../../case/link.ts';
import { entityFields, type Fields, linkFields } from '../elements/element-fields.ts';
import { numbered } from '../elements/property-numbers.ts';
import { positionIn } from '../export-scope.ts';
import { xmlAttribute } from '../xml/xml-text.ts';
import { chartTime } from './anx-times.ts';
import { type ChartPlan, entityNameOf, linkNameOf } from './chart-plan.ts';
import { entityTypeNamed } from './entity-type-names.ts';
import { linkTypeNamed } from './link-type-names.ts';
import { ownClass } from './own-classes.ts';
import { CardDeck, dateAttributes } from './write-cards.ts';

/** Charts cut labels of more characters without a word; their descriptions hold the whole. */
const longestLabel = 250;
/** Units between entities that stand nowhere on a chart of ours. */
const apart = 200;

const arrows: Readonly<Record<Direction, string | undefined>> = {
  none: undefined,
  forward: 'ArrowOnHead',
  both: 'ArrowOnBoth',
};

const strengthNames: Readonly<Record<Strength, string>> = {
  confirmed: 'Confirmed',
  unconfirmed: 'Unconfirmed',
  tentative: 'Tentative',
};

type Named = readonly (readonly [name: string, text: string])[];

/** Writes the items of a chart; `classes` are the names of classes of attributes by id. */
export class ItemWriter {
  readonly #plan: ChartPlan;
  readonly #classes: ReadonlyMap<string, string>;
  readonly #connection: string;

  constructor(plan: ChartPlan, classes: ReadonlyMap<string, string>, connection: string) {
    this.#plan = plan;
    this.#classes = classes;
    this.#connection = connection;
  }

  /** `loops` are the links of the entity to itself, which a chart holds in words only. */
  entity(entity: Entity, loops: readonly Link[]): string {
    const { id, label, type, values } = entity;
    const name = entityNameOf(type);
    const deck = new CardDeck(
      this.#plan,
      values.map(({ citations }) => citations),
    );
    const native = new Set([
      ...(isPlainLabel(label) ? ['label'] : []),
      ...((entityTypeNamed(name)?.type ?? name) === type ? ['type'] : []),
    ]);
    const place = this.#place(id);
    const own: Named = [
      ...ownFields(entityFields(entity), native),
      ...this.#values(values, deck),
      ...(place.exact === undefined ? [] : [[ownClass.place, place.exact] as const]),
      ...(loops.length === 0 ? [] : [[ownClass.loops, loops.map(inWords).join('; ')] as const]),
    ];
    const item = attributes([...labelAttributes(label), ['XPosition', `${place.x}`]]);
    const style = attributes([
      ['Type', name],
      ['EntityTypeReference', this.#plan.entityTypes().get(name) ?? ''],
    ]);
    const number = this.#plan.entityNumber(id);
    return `<ChartItem Id="${this.#plan.newId()}"${item}><End X="${place.x}" Y="${place.y}" Z="0"><Entity EntityId="${number}" Identity="${id}" LabelIsIdentity="false"><Icon><IconStyle${style}/></Icon>${deck.xml()}</Entity></End>${this.#attributes(own)}</ChartItem>\n`;
  }

  link(link: Link): string {
    const { label, type, direction, strength, values, citations } = link;
    const name = linkNameOf(type);
    const deck = new CardDeck(this.#plan, [citations, ...values.map((value) => value.citations)]);
    const words = deck.wordsOf(citations);
    const own: Named = [
      [ownClass.id, link.id],
      ...ownFields(linkFields(link), nativeOf(link, name)),
      ...(words === undefined ? [] : [[ownClass.linkSources, words] as const]),
      ...this.#values(values, deck),
    ];
    const arrow = arrows[direction];
    const style = attributes([
      ['Strength', strengthNames[strength]],
      ...(arrow === undefined ? [] : [['ArrowStyle', arrow] as const]),
      ['Type', name],
      ['LinkTypeReference', this.#plan.linkTypes().get(name) ?? ''],
    ]);
    const item = attributes([...labelAttributes(label), ...dateAttributes(link.start, link.wording?.start)]);
    return `<ChartItem Id="${this.#plan.newId()}"${item}><Link${attributes(this.#ends(link))}>${deck.xml()}<LinkStyle${style}/></Link>${this.#attributes(own)}</ChartItem>\n`;
  }

  #ends(link: Link): Named {
    const offset = this.#plan.offset(link);
    return [
      ['End1Id', `${this.#plan.entityNumber(link.from)}`],
      ['End2Id', `${this.#plan.entityNumber(link.to)}`],
      ...(offset === 0 ? [] : [['Offset', `${offset}`] as const]),
      ...(this.#plan.isParallel(link) ? [['ConnectionReference', this.#connection] as const] : []),
    ];
  }

  /** Charts count in whole units, and everything on them stands somewhere. */
  #place(id: string): { readonly x: number; readonly y: number; readonly exact?: string } {
    const at = positionIn(this.#plan.scope, id);
    if (!at) {
      const [number, side] = [this.#plan.entityNumber(id) - 1, Math.ceil(Math.sqrt(this.#plan.size))];
      return { x: (number % side) * apart, y: Math.floor(number / side) * apart, exact: 'none' };
    }
    const [x, y] = [Math.round(at.x), Math.round(at.y)];
    return x === at.x && y === at.y ? { x, y } : { x, y, exact: `${at.x} ${at.y}` };
  }

  #values(values: readonly Value[], deck: CardDeck): Named {
    return numbered(values).flatMap(({ property, text, nth, citations }) => {
      const number = this.#plan.properties.numberOf(property);
      const words = deck.wordsOf(citations);
      return [
        [ownClass.value(number, nth), text] as const,
        ...(words === undefined ? [] : [[ownClass.sources(number, nth), words] as const]),
      ];
    });
  }

  #attributes(own: Named): string {
    if (own.length === 0) return '';
    const all = own.map(([id, text]) => {
      const said = attributes([
        ['AttributeClass', this.#classes.get(id) ?? id],
        ['AttributeClassReference', id],
        ['Value', text],
      ]);
      return `<Attribute${said}/>`;
    });
    return `<AttributeCollection>${all.join('')}</AttributeCollection>`;
  }
}

/** What a link says that stands in its item already. */
function nativeOf({ label, type, start }: Link, name: string): ReadonlySet<string> {
  const isExact = start !== undefined && chartTime(start)?.isExact === true;
  return new Set([
    ...['direction', 'strength'],
    ...(isPlainLabel(label) ? ['label'] : []),
    ...((linkTypeNamed(name) ?? name) === type ? ['type'] : []),
    ...(isExact ? ['start'] : []),
  ]);
}

function ownFields(fields: Fields<string>, native: ReadonlySet<string>): Named {
  return fields.flatMap(([field, text]) =>
    native.has(field) ? [] : [[ownClass.field(field), text] as const],
  );
}

function isPlainLabel(label: string): boolean {
  return label.trim() !== '' && label.length <= longestLabel;
}

function labelAttributes(label: string): Named {
  if (label.length <= longestLabel) return [['Label', label]];
  const cut = label.slice(0, longestLabel - 1).replace(/[\uD800-\uDBFF]$/, '');
  return [
    ['Label', `${cut}…`],
    ['Description', label],
  ];
}

function inWords({ type, label, start, end }: Link): string {
  const name = label === '' ? linkNameOf(type) : `${linkNameOf(type)}: ${label}`;
  return [name, start, end].filter((part) => part !== undefined).join(', ');
}

function attributes(all: Named): string {
  return all.map(([name, text]) => ` ${name}="${xmlAttribute(text)}"`).join('');
}
