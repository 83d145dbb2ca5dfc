import type { Entity, Value } from '../../case/entity.ts';
import type { Link } from '../../case/link.ts';
import type { Source } from '../../case/source.ts';
import { gradings } from '../../catalogue/gradings.ts';
import { PropertyNumbers } from '../elements/property-numbers.ts';
import { entitiesOf, type ExportScope, linksBetween } from '../export-scope.ts';
import { entityTypeName } from './entity-type-names.ts';
import { linkTypeName } from './link-type-names.ts';
import { eachInSteps, type Steps } from '../../tables/steps.ts';
import { sourceKindName } from './source-kind-names.ts';

/** What must be known of all that is written before the first item of a chart is. */
export class ChartPlan {
  readonly scope: ExportScope;
  readonly properties = new PropertyNumbers();
  readonly #entityTypes = new Map<string, string>();
  readonly #linkTypes = new Map<string, string>();
  readonly #sourceTypes = new Set<string>();
  /** Of sources, then of informations. */
  readonly #grades: readonly [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
  readonly #parallels = new Map<string, { readonly count: number; next: number }>();
  readonly #entityNumbers = new Map<string, number>();
  #ids = 0;

  private constructor(scope: ExportScope) {
    this.scope = scope;
  }

  /** The plan of what is to be written, made a little at a time. */
  static *of(scope: ExportScope): Steps<ChartPlan> {
    const plan = new ChartPlan(scope);
    yield* plan.#look();
    return plan;
  }

  *#look(): Steps<void> {
    const { scope } = this;
    const schemes = new Set<string>();
    const seen = new Set<string>();
    const see = (citations: Value['citations']): void => {
      for (const { source: id } of citations) {
        if (seen.has(id)) continue;
        seen.add(id);
        const source = scope.rows.row('sources', id);
        if (source) this.#seeSource(source, schemes);
      }
    };
    yield* eachInSteps(entitiesOf(scope), (entity) => this.#seeEntity(entity, see));
    yield* eachInSteps(linksBetween(scope), (link) => this.#seeLink(link, see));
  }

  /** An id that no other element of the chart has. */
  newId(): string {
    this.#ids++;
    return `ID${this.#ids}`;
  }

  get size(): number {
    return this.#entityNumbers.size;
  }

  get hasParallels(): boolean {
    for (const { count } of this.#parallels.values()) if (count > 1) return true;
    return false;
  }

  entityTypes(): ReadonlyMap<string, string> {
    return this.#entityTypes;
  }

  linkTypes(): ReadonlyMap<string, string> {
    return this.#linkTypes;
  }

  sourceTypes(): ReadonlySet<string> {
    return this.#sourceTypes;
  }

  /** The texts of the first or the second list of grades, in order. */
  grades(list: 0 | 1): readonly string[] {
    return [...this.#grades[list].keys()];
  }

  gradeIndex(list: 0 | 1, text: string): number {
    return this.#grades[list].get(text) ?? -1;
  }

  /** The number of an entity, from 1 in the order they are written. */
  entityNumber(id: string): number {
    return this.#entityNumbers.get(id) ?? 0;
  }

  /** How far a link stands off the straight line between its ends, so that parallel ones do not hide each other. */
  offset(link: Link): number {
    const pair = this.#parallels.get(pairOf(link));
    if (!pair) return 0;
    const nth = pair.next++;
    if (pair.count % 2 === 0) return (nth % 2 === 0 ? 10 : -10) * (2 * Math.floor(nth / 2) + 1);
    return nth === 0 ? 0 : (nth % 2 === 1 ? 20 : -20) * Math.ceil(nth / 2);
  }

  isParallel(link: Link): boolean {
    return (this.#parallels.get(pairOf(link))?.count ?? 0) > 1;
  }

  #seeEntity({ id, type, values }: Entity, see: (citations: Value['citations']) => void): void {
    this.#entityNumbers.set(id, this.#entityNumbers.size + 1);
    const name = entityNameOf(type);
    if (!this.#entityTypes.has(name)) this.#entityTypes.set(name, this.newId());
    this.properties.see(values);
    for (const { citations } of values) see(citations);
  }

  #seeLink(link: Link, see: (citations: Value['citations']) => void): void {
    if (link.from === link.to) return;
    const name = linkNameOf(link.type);
    if (!this.#linkTypes.has(name)) this.#linkTypes.set(name, this.newId());
    const pair = pairOf(link);
    this.#parallels.set(pair, { count: (this.#parallels.get(pair)?.count ?? 0) + 1, next: 0 });
    this.properties.see(link.values);
    for (const { citations } of [link, ...link.values]) see(citations);
  }

  #seeSource({ kind, grade }: Source, schemes: Set<string>): void {
    this.#sourceTypes.add(sourceKindName(kind));
    if (!grade) return;
    const add = (list: 0 | 1, mark: string): void => {
      const text = gradeText(mark, grade.scheme);
      if (!this.#grades[list].has(text)) this.#grades[list].set(text, this.#grades[list].size);
    };
    if (!schemes.has(grade.scheme)) {
      schemes.add(grade.scheme);
      const scheme = gradings.find(({ id }) => id === grade.scheme);
      for (const mark of Object.keys(scheme?.source ?? {})) add(0, mark);
      for (const mark of Object.keys(scheme?.information ?? {})) add(1, mark);
    }
    add(0, grade.source);
    add(1, grade.information);
  }
}

/** A grade as it stands in a list: letters mean different things in each scheme. */
export function gradeText(mark: string, scheme: string): string {
  return `${mark} (${scheme})`;
}

/** A chart has no type without a name. */
export function entityNameOf(type: string): string {
  return type.trim() === '' ? 'Entity' : entityTypeName(type);
}

export function linkNameOf(type: string): string {
  return type.trim() === '' ? 'Link' : linkTypeName(type);
}

function pairOf({ from, to }: Link): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
