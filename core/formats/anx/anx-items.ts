import type { Direction } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { describeEntity, type EntityRole, keylessEntityRoles } from '../describe-entity.ts';
import { describeLink } from '../describe-link.ts';
import { placeOf, usableCells } from '../elements/element-network.ts';
import type { DraftEntity, DraftLink } from '../format.ts';
import { keylessLinkRoles, type LinkRole } from '../link-roles.ts';
import type { Growing, NetworkBuilder } from '../network-builder.ts';
import { type XmlTree, attributeOf, childOf, childrenOf } from '../xml/xml-tree.ts';
import type { AnxHeader } from './anx-header.ts';
import type { AnxSources } from './anx-sources.ts';
import { drawingOf, ItemCells, type NativeCell, strengthName } from './item-cells.ts';
import { cardsNamed, cellsOf, type ItemAttributes, readAttributes } from './item-attributes.ts';
import { ownClass } from './own-classes.ts';

/** Most sources that one entity or link can rest on. */
const mostSources = 1000;

const arrows: ReadonlyMap<string, Direction> = new Map([
  ['ArrowNone', 'none'],
  ['ArrowOnHead', 'forward'],
  ['ArrowOnTail', 'forward'],
  ['ArrowOnBoth', 'both'],
]);

/** Makes entities and links of the items of a chart. */
export class AnxItems {
  readonly #builder: NetworkBuilder;
  readonly #header: AnxHeader;
  readonly #sources: AnxSources;
  /** Keys of entities by `EntityId`, and by the `Id` of their items, which some writers link by. */
  readonly #byEntity = new Map<string, string>();
  readonly #byItem = new Map<string, string>();

  constructor(builder: NetworkBuilder, header: AnxHeader, sources: AnxSources) {
    this.#builder = builder;
    this.#header = header;
    this.#sources = sources;
  }

  /** Whether all that an item refers to has been read. */
  isReady(item: XmlTree): boolean {
    const link = childOf(item, 'Link');
    const areEndsKnown = !link || [1, 2].every((end) => this.#endOf(link, end) !== undefined);
    return areEndsKnown && this.#header.knowsAll(item);
  }

  /** Takes an item that is ready, or of which nothing more is to come. */
  take(item: XmlTree): void {
    const end = childOf(item, 'End');
    const [entity, link] = [end && childOf(end, 'Entity'), childOf(item, 'Link')];
    if (end && entity) this.#takeEntity(item, end, entity);
    else if (link) this.#takeLink(item, link);
    else this.#builder.reject(badCell(item.line, 'ChartItem', 'malformed'));
  }

  #takeEntity(item: XmlTree, end: XmlTree, body: XmlTree): void {
    const [id, itemId] = [attributeOf(body, 'EntityId'), attributeOf(item, 'Id')];
    const key = attributeOf(body, 'Identity') ?? id ?? itemId ?? '';
    const problem = unusable(item.line, key);
    if (problem) {
      this.#builder.reject(problem);
      return;
    }
    remember(this.#byEntity, id, key);
    remember(this.#byItem, itemId, key);
    const entity = this.#builder.entity(key, placeOf(item.line, key));
    const cards = this.#cardsOf(body);
    const read = readAttributes(this.#header, item, 'node', cards);
    const position = positionOf(item, end, read.own.get(ownClass.place));
    if (position) entity.position ??= position;
    rest(entity, this.#within(item, this.#allSources(item, cards)));
    const cells = new ItemCells(this.#header, item, body, key).ofEntity(drawingOf(body));
    this.#describe(entity, read, cells, key);
    this.#builder.use();
  }

  #describe(
    entity: Growing<DraftEntity>,
    read: ItemAttributes,
    native: readonly NativeCell[],
    key: string,
  ): void {
    const said = native.map((cell) => ({
      ...cell,
      role: cell.role === 'label' || cell.role === 'type' ? cell.role : undefined,
    }));
    const cells = cellsOf<EntityRole>(said, read, 'node', { element: key, roles: keylessEntityRoles });
    describeEntity(this.#builder, entity, usableCells(this.#builder, cells));
  }

  #takeLink(item: XmlTree, body: XmlTree): void {
    const [from, to] = [this.#endOf(body, 1), this.#endOf(body, 2)];
    if (from === undefined || to === undefined) {
      const missing = namedEnd(body, from === undefined ? 1 : 2) ?? '';
      const details = { end: missing.slice(0, limits.place) };
      this.#builder.reject({ code: 'end-missing', line: item.line, details });
      return;
    }
    const cards = this.#cardsOf(body);
    const read = readAttributes(this.#header, item, 'edge', cards);
    const key = read.own.get(ownClass.id) ?? attributeOf(item, 'Id') ?? '';
    const link = this.#linkOf(item, body, { key, from, to });
    const own = read.own.get(ownClass.linkSources);
    rest(
      link,
      this.#within(item, own === undefined ? this.#allSources(item, cards) : cardsNamed(own, cards)),
    );
    const native = new ItemCells(this.#header, item, body, key).ofLink(drawingOf(body));
    const cells = cellsOf<LinkRole>(native, read, 'edge', { element: key, roles: keylessLinkRoles });
    describeLink(this.#builder, link, usableCells(this.#builder, [...cells, ...unreadArrow(item, body)]));
    this.#builder.addLink(link);
    this.#builder.use();
  }

  #linkOf(
    { line }: XmlTree,
    body: XmlTree,
    { key, from, to }: { readonly key: string; readonly from: string; readonly to: string },
  ): Growing<DraftLink> {
    const drawing = drawingOf(body);
    const arrow = attributeOf(drawing?.style, 'ArrowStyle');
    const name = strengthName(this.#header, drawing);
    const strength = name === undefined ? undefined : this.#header.strength(name);
    return {
      ...(key !== '' && key.length <= limits.key && { key }),
      ...(arrow === 'ArrowOnTail' ? { from: to, to: from } : { from, to }),
      direction: arrows.get(arrow ?? 'ArrowNone') ?? 'none',
      ...(strength && { strength }),
      values: [],
      at: placeOf(line, key),
    };
  }

  #endOf(link: XmlTree, end: number): string | undefined {
    const [id, reference] = [attributeOf(link, `End${end}Id`), attributeOf(link, `End${end}Reference`)];
    for (const name of [id, reference]) {
      const key = name === undefined ? undefined : (this.#byEntity.get(name) ?? this.#byItem.get(name));
      if (key !== undefined) return key;
    }
    return undefined;
  }

  #cardsOf(body: XmlTree): readonly string[] {
    return childrenOf(body, 'CardCollection')
      .flatMap((cards) => childrenOf(cards, 'Card'))
      .map((card) => this.#sources.ofCard(card));
  }

  #allSources(item: XmlTree, cards: readonly string[]): readonly string[] {
    const own = this.#sources.ofItem(item);
    return own === undefined ? cards : [own, ...cards];
  }

  #within({ line }: XmlTree, sources: readonly string[]): readonly string[] {
    const distinct = [...new Set(sources)];
    if (distinct.length > mostSources) this.#builder.warn(badCell(line, 'CardCollection', 'too-long'));
    return distinct.slice(0, mostSources);
  }
}

/** More than one item may be of the same entity. */
function rest(draft: Growing<DraftEntity> | Growing<DraftLink>, sources: readonly string[]): void {
  const all = [...new Set([...(draft.sources ?? []), ...sources])].slice(0, mostSources);
  if (all.length > 0) draft.sources = all;
}

function positionOf(item: XmlTree, end: XmlTree, own: string | undefined): DraftEntity['position'] {
  if (own === 'none') return undefined;
  const [exactX, exactY] = own?.split(' ') ?? [];
  const x = numberIn(exactX ?? attributeOf(end, 'X') ?? attributeOf(item, 'XPosition'));
  const y = numberIn(exactY ?? attributeOf(end, 'Y'));
  return x === undefined || y === undefined ? undefined : { x, y };
}

function numberIn(text: string | undefined): number | undefined {
  const number = text?.trim() ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** An arrow nobody knows is kept as a value. */
function unreadArrow({ line }: XmlTree, body: XmlTree): Cell<LinkRole>[] {
  const arrow = attributeOf(drawingOf(body)?.style, 'ArrowStyle');
  if (arrow === undefined || arrows.has(arrow)) return [];
  return [{ property: 'arrow', text: arrow, at: { line, column: 'ArrowStyle' } }];
}

function namedEnd(link: XmlTree, end: number): string | undefined {
  return attributeOf(link, `End${end}Id`) ?? attributeOf(link, `End${end}Reference`);
}

/** The first item of an id has it. */
function remember(keys: Map<string, string>, id: string | undefined, key: string): void {
  if (id !== undefined && !keys.has(id)) keys.set(id, key);
}

function unusable(line: number, key: string): Problem | undefined {
  if (key === '') return badCell(line, 'Identity', 'empty');
  return key.length > limits.key ? badCell(line, 'Identity', 'too-long') : undefined;
}
