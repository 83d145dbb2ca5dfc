import { limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import {
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  textsWithin,
  type XmlTree,
} from '../xml/xml-tree.ts';
import type { AnxHeader } from './anx-header.ts';
import { toldTime } from './anx-times.ts';
import { entityTypeNamed } from './entity-type-names.ts';
import { linkTypeNamed } from './link-type-names.ts';

/** What the cells of an entity and of a link of a chart can say besides values. */
type NativeRole = 'label' | 'type' | 'start' | 'startWording';
export type NativeCell = Cell<NativeRole>;

/** Attributes of the elements of an item that are read elsewhere, or say no more than how it is drawn. */
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  ChartItem: new Set([
    ...['Id', 'Label', 'Description', 'DateSet', 'TimeSet', 'DateTime', 'DateTimeDescription', 'Ordered'],
    ...['SourceReference', 'SourceType', 'GradeOneIndex', 'GradeTwoIndex', 'GradeThreeIndex'],
    ...['XPosition', 'Shown', 'Selected'],
  ]),
  End: new Set(['X', 'Y', 'Z']),
  Entity: new Set(['EntityId', 'Identity', 'LabelIsIdentity']),
  Link: new Set([
    ...['End1Id', 'End2Id', 'End1Reference', 'End2Reference', 'ConnectionReference'],
    ...['Offset', 'LabelPos', 'LabelSegment'],
  ]),
};

/** Elements of an item that are read elsewhere. */
const parts: ReadonlySet<string> = new Set([
  'End',
  'Entity',
  'Link',
  'AttributeCollection',
  'CardCollection',
  'TimeZone',
]);

/** An element that draws an entity or a link, with its style: `Icon` and `IconStyle`, `Theme` and `ThemeStyle` ... */
export interface Drawing {
  readonly name: string;
  readonly style: XmlTree | undefined;
}

/** How an entity is drawn; a link has its style directly. */
export function drawingOf(body: XmlTree): Drawing | undefined {
  const own = body.children.find(({ name }) => name.endsWith('Style'));
  if (own) return { name: body.name, style: own };
  const drawing = body.children.find((child) => !parts.has(child.name) && isDrawing(child));
  return (
    drawing && { name: drawing.name, style: drawing.children.find(({ name }) => name.endsWith('Style')) }
  );
}

function isDrawing({ name, children }: XmlTree): boolean {
  return (
    /^(Icon|Box|Circle|Theme|Event|TextBlock|Label|Border|OleItem)$/.test(name) ||
    children.some((child) => child.name === `${name}Style`)
  );
}

/** Makes cells of the elements of one item. */
export class ItemCells {
  readonly #header: AnxHeader;
  readonly #item: XmlTree;
  readonly #body: XmlTree;
  readonly #element: string;

  /** `body` is the Entity or the Link of the item, `element` its name in the file. */
  constructor(header: AnxHeader, item: XmlTree, body: XmlTree, element: string) {
    this.#header = header;
    this.#item = item;
    this.#body = body;
    this.#element = element.length <= limits.place ? element : '';
  }

  ofEntity(drawing: Drawing | undefined): NativeCell[] {
    return [
      ...this.#labels(),
      ...this.#entityType(drawing),
      ...this.#times(['time', 'time'], 'date in words'),
      ...this.#strength(drawing),
      ...this.#icon(drawing),
      ...this.#others(drawing),
    ];
  }

  ofLink(drawing: Drawing | undefined): NativeCell[] {
    return [
      ...this.#labels(),
      ...this.#linkType(drawing),
      ...this.#times(['start', 'start'], 'date in words', 'startWording'),
      ...this.#strength(drawing),
      ...this.#connection(drawing),
      ...this.#others(drawing),
    ];
  }

  #labels(): NativeCell[] {
    return [
      ...this.#cell(this.#item, 'label', attributeOf(this.#item, 'Label'), 'label'),
      ...this.#cell(this.#item, 'description', attributeOf(this.#item, 'Description')),
    ];
  }

  #entityType(drawing: Drawing | undefined): NativeCell[] {
    const name = this.#typeName(drawing, 'EntityTypeReference');
    if (name === undefined)
      return drawing?.name === 'Event' ? this.#cell(this.#item, 'type', 'event', 'type') : [];
    const meant = entityTypeNamed(name);
    if (!meant) return this.#cell(this.#item, 'type', name, 'type');
    const said = this.#cell(this.#item, 'type', meant.type, 'type');
    return meant.isNarrower ? [...said, ...this.#cell(this.#item, 'type', name)] : said;
  }

  #linkType(drawing: Drawing | undefined): NativeCell[] {
    const name = this.#typeName(drawing, 'LinkTypeReference');
    return this.#cell(this.#item, 'type', name && (linkTypeNamed(name) ?? name), 'type');
  }

  #typeName(drawing: Drawing | undefined, reference: 'EntityTypeReference' | 'LinkTypeReference') {
    return (
      attributeOf(drawing?.style, 'Type') ??
      attributeOf(this.#header.named(drawing?.style, reference), 'Name')
    );
  }

  #times(
    [property, role]: readonly [property: string, role: 'time' | 'start'],
    described: string,
    wording?: 'startWording',
  ): NativeCell[] {
    const { moment, clock, words } = toldTime(this.#item.attributes);
    return [
      ...this.#cell(this.#item, property, moment, role === 'start' ? 'start' : undefined),
      ...this.#cell(this.#item, 'time of day', clock),
      ...this.#cell(this.#item, described, words, wording),
      ...childrenOf(this.#item, 'TimeZone').flatMap((zone) =>
        this.#cell(zone, 'time zone', attributeOf(zone, 'Name') ?? attributeOf(zone, 'UniqueID')),
      ),
    ];
  }

  /** The name of a strength, unless it says no more than the strength of a link does. */
  #strength(drawing: Drawing | undefined): NativeCell[] {
    const name = strengthName(this.#header, drawing);
    const isPlain = /^(default|confirmed|unconfirmed|tentative)$/i.test(name ?? '');
    const isSaid = isPlain && (this.#body.name === 'Link' || /^default$/i.test(name ?? ''));
    return isSaid ? [] : this.#cell(this.#item, 'strength', name);
  }

  #icon(drawing: Drawing | undefined): NativeCell[] {
    const style = drawing?.style;
    const isOwn = /^(true|1)$/i.test(attributeOf(style, 'OverrideTypeIcon') ?? '');
    return [
      ...(isOwn ? this.#cell(this.#item, 'icon', attributeOf(style, 'TypeIconName')) : []),
      ...(drawing && drawing.name !== 'Icon' ? this.#cell(this.#item, 'representation', drawing.name) : []),
    ];
  }

  /** How several links between two entities belong together, unless each simply stands for itself. */
  #connection(drawing: Drawing | undefined): NativeCell[] {
    const connection = this.#header.named(this.#body, 'ConnectionReference');
    const style = connection && childOf(connection, 'ConnectionStyle');
    const multiplicity = attributeOf(style, 'Multiplicity') ?? attributeOf(drawing?.style, 'MlStyle');
    const isPlain = multiplicity === undefined || multiplicity === 'MultiplicityMultiple';
    const wiring = attributeOf(style, 'ThemeWiring');
    return [
      ...(isPlain ? [] : this.#cell(this.#body, 'multiplicity', multiplicity.replace(/^Multiplicity/, ''))),
      ...this.#cell(this.#body, 'theme wiring', wiring),
    ];
  }

  /** What nobody else reads: nothing of an item but its looks is left out. */
  #others(drawing: Drawing | undefined): NativeCell[] {
    const { Ordered: ordered = '', Shown: shown = '' } = this.#item.attributes;
    const end = childOf(this.#item, 'End');
    const elements = [this.#item, ...(end ? [end] : []), this.#body];
    return [
      ...(/^(true|1)$/i.test(ordered) ? this.#cell(this.#item, 'ordered', ordered) : []),
      ...(/^(false|0)$/i.test(shown) ? this.#cell(this.#item, 'shown', shown) : []),
      ...elements.flatMap((element) => this.#unread(element)),
      ...elements
        .flatMap(({ children }) => children)
        .filter(({ name }) => !parts.has(name) && name !== drawing?.name && !name.endsWith('Style'))
        .flatMap((element) => textsWithin(element))
        .flatMap(({ path, text, line }) => this.#cell({ line }, path, text)),
    ];
  }

  #unread(element: XmlTree): NativeCell[] {
    return attributesOf(element)
      .filter(([name]) => !known[element.name]?.has(name))
      .flatMap(([name, text]) => this.#cell(element, name, text));
  }

  #cell(
    { line }: Pick<XmlTree, 'line'>,
    property: string,
    text: string | undefined,
    role?: NativeRole,
  ): NativeCell[] {
    if (text === undefined) return [];
    const at = {
      line,
      column: property.slice(0, limits.place),
      ...(this.#element !== '' && { element: this.#element }),
    };
    return [{ property: property.slice(0, limits.property), text, at, ...(role && { role }) }];
  }
}

/** The name of the strength of an item. */
export function strengthName(header: AnxHeader, drawing: Drawing | undefined): string | undefined {
  return (
    attributeOf(drawing?.style, 'Strength') ??
    attributeOf(header.named(drawing?.style, 'StrengthReference'), 'Name')
  );
}
