import type { Strength } from '../../case/link.ts';
import { type XmlTree, attributeOf, childrenOf } from '../xml/xml-tree.ts';
import { plainName } from './plain-name.ts';

/** An attribute of an item or a card that names an entry of a list by its place in it, from 0. */
export const gradeIndexes = ['GradeOneIndex', 'GradeTwoIndex', 'GradeThreeIndex'] as const;

export type GradeIndex = (typeof gradeIndexes)[number];

const gradeLists: Readonly<Record<string, GradeIndex>> = {
  GradeOne: 'GradeOneIndex',
  GradeTwo: 'GradeTwoIndex',
  GradeThree: 'GradeThreeIndex',
};

/** Collections whose entries items name by id. */
const collections = {
  StrengthCollection: 'StrengthReference',
  AttributeClassCollection: 'AttributeClassReference',
  EntityTypeCollection: 'EntityTypeReference',
  LinkTypeCollection: 'LinkTypeReference',
  ConnectionCollection: 'ConnectionReference',
} as const;

type Reference = (typeof collections)[keyof typeof collections];

const references: readonly Reference[] = Object.values(collections);

/** What a name of a strength says in either language. */
const strengthWords: ReadonlyMap<string, Strength> = new Map([
  ['confirmed', 'confirmed'],
  ['terkonfirmasi', 'confirmed'],
  ['unconfirmed', 'unconfirmed'],
  ['belum terkonfirmasi', 'unconfirmed'],
  ['tentative', 'tentative'],
  ['tentatif', 'tentative'],
]);

/** What the line of a strength says whose name we do not know. */
const strengthLines: ReadonlyMap<string, Strength> = new Map([
  ['DotStyleSolid', 'confirmed'],
  ['DotStyleDashed', 'unconfirmed'],
  ['DotStyleDotted', 'tentative'],
]);

/** What a chart defines once and its items refer to: grades, strengths, types, classes of attributes, connections. */
export class AnxHeader {
  readonly #entries = new Map<Reference, Map<string, XmlTree>>(
    references.map((reference) => [reference, new Map<string, XmlTree>()]),
  );
  readonly #classIds = new Map<string, string>();
  readonly #lines = new Map<string, string>();
  readonly #grades = new Map<GradeIndex, readonly string[]>();

  /** Takes one part of the chart; false where it is none that items refer to. */
  take(part: XmlTree): boolean {
    const grade = Object.hasOwn(gradeLists, part.name) ? gradeLists[part.name] : undefined;
    if (grade) this.#takeGrades(grade, part);
    else if (isCollection(part.name)) this.#takeEntries(collections[part.name], part);
    return grade !== undefined || isCollection(part.name);
  }

  /** The entry that an element names. */
  named(element: XmlTree | undefined, reference: Reference): XmlTree | undefined {
    const id = element?.attributes[reference];
    return id === undefined ? undefined : this.#entries.get(reference)?.get(id);
  }

  /** The id of the class of an attribute, by its reference or else by its name. */
  classOf(attribute: XmlTree): string | undefined {
    const { AttributeClassReference: id, AttributeClass: name } = attribute.attributes;
    if (id !== undefined && this.named(attribute, 'AttributeClassReference')) return id;
    return name === undefined ? undefined : this.#classIds.get(name);
  }

  /** The name of a class of attributes. */
  className(id: string): string | undefined {
    return this.#entries.get('AttributeClassReference')?.get(id)?.attributes['Name'];
  }

  /** The text of a grade of this chart; undefined where it says that nobody graded. */
  grade(list: GradeIndex, index: number): string | undefined {
    const text = this.#grades.get(list)?.[index]?.trim();
    return text === '-' || text === '' ? undefined : text;
  }

  /** How many grades a list has; undefined where the chart has no such list. */
  gradesIn(list: GradeIndex): number | undefined {
    return this.#grades.get(list)?.length;
  }

  /** The marks of a list in front of their words, such as A of `A - Always reliable`; undefined where one has none. */
  marksIn(list: GradeIndex): readonly string[] | undefined {
    const texts = (this.#grades.get(list) ?? []).filter((text) => text.trim() !== '-' && text.trim() !== '');
    const marks = texts.flatMap((text) => markOf(text) ?? []);
    return marks.length > 0 && marks.length === texts.length ? marks : undefined;
  }

  /** What a strength means: its name, or else its line; nothing where it is the default. */
  strength(name: string): Strength | undefined {
    const word = plainName(name);
    if (word === 'default') return undefined;
    return strengthWords.get(word) ?? strengthLines.get(this.#lines.get(name) ?? '');
  }

  /** Whether every entry that an element or what stands in it refers to has been taken. */
  knowsAll(element: XmlTree): boolean {
    const isKnown = references.every(
      (reference) => element.attributes[reference] === undefined || this.named(element, reference),
    );
    const isGraded = gradeIndexes.every(
      (list) => element.attributes[list] === undefined || this.#grades.has(list),
    );
    const { Strength: strength } = element.attributes;
    const isStrong = strength === undefined || this.#lines.has(strength);
    return isKnown && isGraded && isStrong && element.children.every((child) => this.knowsAll(child));
  }

  #takeGrades(list: GradeIndex, part: XmlTree): void {
    const texts = childrenOf(part, 'StringCollection').flatMap((strings) => childrenOf(strings, 'String'));
    this.#grades.set(
      list,
      texts.map(({ attributes }) => attributes['Text'] ?? ''),
    );
  }

  #takeEntries(reference: Reference, part: XmlTree): void {
    for (const entry of part.children) {
      const id = attributeOf(entry, 'Id');
      if (id !== undefined) this.#entries.get(reference)?.set(id, entry);
      const name = entry.attributes['Name'];
      if (name === undefined) continue;
      if (reference === 'StrengthReference') this.#lines.set(name, entry.attributes['DotStyle'] ?? '');
      if (reference === 'AttributeClassReference') this.#classIds.set(name, id ?? name);
    }
  }
}

/** The mark in front of the words of a grade, or the grade itself where it is no more than a mark. */
export function markOf(text: string): string | undefined {
  return /^([A-FX]|[1-6])(?=$|[\s.:)=–—-])/i.exec(text.trim())?.[1]?.toUpperCase();
}

function isCollection(name: string): name is keyof typeof collections {
  return Object.hasOwn(collections, name);
}
