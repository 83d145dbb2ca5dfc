import type { XmlElement } from './xml-reader.ts';

/** An element with all that stands in it. */
export interface XmlTree extends XmlElement {
  readonly children: readonly XmlTree[];
  readonly text: string;
}

/** The elements of this name directly in another. */
export function childrenOf({ children }: XmlTree, name: string): readonly XmlTree[] {
  return children.filter((child) => child.name === name);
}

/** The first element of this name directly in another. */
export function childOf({ children }: XmlTree, name: string): XmlTree | undefined {
  return children.find((child) => child.name === name);
}

/** An attribute that says something. */
export function attributeOf(element: XmlTree | undefined, name: string): string | undefined {
  const text = element?.attributes[name];
  return text === undefined || text.trim() === '' ? undefined : text;
}

/** One text of an element, by its path: an attribute, or what stands between its tags. */
interface TreeText {
  readonly path: string;
  readonly text: string;
  readonly line: number;
}

/** All that an element and what stands in it say, with paths such as `Mark.colour`. Nothing blank is told. */
export function textsWithin(element: XmlTree, around = ''): TreeText[] {
  const { name, line, text, children } = element;
  const here = `${around}${name}`;
  return [
    ...attributesOf(element).map(([attribute, said]) => ({ path: `${here}.${attribute}`, text: said, line })),
    ...(text.trim() === '' ? [] : [{ path: here, text: text.trim(), line }]),
    ...children.flatMap((child) => textsWithin(child, `${here}.`)),
  ];
}

/** The attributes of an element that say something, without those of XML itself. */
export function attributesOf({ attributes }: XmlTree): (readonly [name: string, text: string])[] {
  return Object.entries(attributes).flatMap(([name, text = '']) =>
    text.trim() === '' || /^xmlns(:|$)/.test(name) ? [] : [[name, text] as const],
  );
}

/** Characters that weigh as much as one more item of a network, and items that an element weighs. */
const weights = { characters: 256, element: 2 } as const;

interface Growing extends XmlTree {
  readonly children: Growing[];
  text: string;
}

/** Grows one tree at a time from the elements of a file. What it takes in memory is told in items of a network. */
export class TreeGrowth {
  readonly #open: Growing[] = [];
  #weight = 0;

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** What the tree that is open weighs, or the one that was closed last. */
  get weight(): number {
    return this.#weight;
  }

  /** Gives what this adds to the weight. */
  open({ name, attributes, line }: XmlElement): number {
    if (!this.isOpen) this.#weight = 0;
    const grown: Growing = { name, attributes, line, children: [], text: '' };
    this.#open.at(-1)?.children.push(grown);
    this.#open.push(grown);
    let characters = 0;
    for (const attribute in attributes) characters += attributes[attribute]?.length ?? 0;
    return this.#add(weights.element + characters / weights.characters);
  }

  /** Gives what this adds to the weight. */
  text(text: string): number {
    const element = this.#open.at(-1);
    if (!element) return 0;
    element.text += text;
    return this.#add(text.length / weights.characters);
  }

  /** The tree, once its first element is closed. */
  close(): XmlTree | undefined {
    const element = this.#open.pop();
    return this.isOpen ? undefined : element;
  }

  #add(weight: number): number {
    this.#weight += weight;
    return weight;
  }
}
