import type { Place } from '../case/citation.ts';
import type { Direction } from '../case/link.ts';
import { limits } from './bad-cell.ts';
import type { Cell } from './cell.ts';
import { describeEntity, type EntityRole } from './describe-entity.ts';
import { describeLink } from './describe-link.ts';
import { usableCells } from './elements/element-network.ts';
import type { DraftLink } from './format.ts';
import type { LinkRole } from './link-roles.ts';
import type { Growing, NetworkBuilder } from './network-builder.ts';

/** One thing that a file says, and its line. */
export interface Said<Role extends string = never> {
  readonly property: string;
  readonly text: string;
  readonly line: number;
  readonly role?: Role | undefined;
  /** True where the format leaves no doubt how numbers are written. */
  readonly certain?: boolean;
}

/** An entity as one place of a file tells of it. */
export interface ToldEntity {
  readonly key: string;
  readonly type?: string | undefined;
  readonly label?: string | undefined;
  /** Properties by which it is known in the case, where its key is no name of the file's own. */
  readonly sameBy?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly said: readonly Said<EntityRole>[];
  readonly line: number;
}

/** A link as a file tells of it, between two keys. */
export interface ToldLink {
  readonly key?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly type?: string | undefined;
  readonly direction: Direction;
  readonly sources?: readonly string[] | undefined;
  readonly said: readonly Said<LinkRole>[];
  readonly line: number;
}

/**
 * Tells a builder of entities and links whose parts a format has named already. What the same key says twice is taken
 * once; another name for the same key is an alias.
 */
export class Teller {
  readonly #builder: NetworkBuilder;
  readonly #told = new Set<string>();

  constructor(builder: NetworkBuilder) {
    this.#builder = builder;
  }

  /** Adds what is told to the entity of this key, and gives the key. */
  entity({ key, type, label, sameBy, sources = [], said, line }: ToldEntity): string {
    const row = this.#builder.entity(key, { line });
    if (type !== undefined) row.type ??= type;
    if (sameBy && sameBy.length > 0) row.sameBy ??= sameBy;
    if (sources.length > 0) row.sources = [...new Set([...(row.sources ?? []), ...sources])].slice(0, 1000);
    const named =
      label === undefined ? [] : [{ property: 'alias', text: label, line, role: 'label' as const }];
    const fresh = [...named, ...said].filter((one) => this.#isNew(key, one));
    describeEntity(this.#builder, row, usableCells(this.#builder, fresh.map(cellOf<EntityRole>)));
    return key;
  }

  link({ key, from, to, type, direction, sources = [], said, line }: ToldLink): void {
    const link: Growing<DraftLink> = {
      ...(key !== undefined && key !== '' && key.length <= limits.key && { key }),
      ...{ from, to, direction, values: [], at: { line } },
      ...(type !== undefined && { type }),
      ...(sources.length > 0 && { sources }),
    };
    describeLink(this.#builder, link, usableCells(this.#builder, said.map(cellOf<LinkRole>)));
    this.#builder.addLink(link);
  }

  #isNew(key: string, { property, text, role = '' }: Said<string>): boolean {
    const name = `${key}\0${role}\0${property}\0${text}`;
    const isNew = !this.#told.has(name);
    if (isNew && name.length < 1000) this.#told.add(name);
    return isNew;
  }
}

function cellOf<Role extends string>({ property, text, line, role, certain }: Said<Role>): Cell<Role> {
  const at: Place = { line, column: property.slice(0, limits.place) };
  return { property, text, at, ...(role !== undefined && { role }), ...(certain && { certain }) };
}
