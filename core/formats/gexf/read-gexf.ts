import type { Problem } from '../../case/problem.ts';
import type { Datum } from '../elements/element-cells.ts';
import type { Domain, ElementKey } from '../elements/element-key.ts';
import type { DraftEntity, DraftNetwork, Reading } from '../format.ts';
import { type XmlElement, type XmlListener, XmlReader } from '../xml/xml-reader.ts';
import { defaultDirection, GexfElements, type GexfGraph } from './gexf-elements.ts';
import { type Spell, spellOf } from './gexf-times.ts';

/** Reads GEXF 1.1 to 1.3; `docs/import.md` says what of it is used. */
export function readGexf(): Reading<string> {
  const listener = new GexfListener();
  const xml = new XmlReader(listener);
  return {
    take: (piece) => xml.take(piece),
    finish: () => xml.finish() ?? listener.finish(),
  };
}

/** An element that is open, with what was found inside it so far. */
interface Frame {
  readonly element: XmlElement;
  readonly data: Datum[];
  readonly spells: Spell[];
  position?: DraftEntity['position'];
  text: string;
  fallback: ElementKey['fallback'];
}

class GexfListener implements XmlListener {
  readonly #keys = { node: new Map<string, ElementKey>(), edge: new Map<string, ElementKey>() };
  readonly #elements = new GexfElements(this.#keys);
  readonly #frames: Frame[] = [];
  readonly #ignored = new Set<string>();
  readonly #closing: Readonly<Record<string, (frame: Frame) => void>> = {
    attribute: (frame) => this.#addKey(frame),
    default: ({ text, element }) => {
      const attribute = this.#around('attribute');
      if (attribute) attribute.fallback = { text: text.trim(), line: element.line };
    },
    attvalue: (frame) => this.#addDatum(frame),
    spell: ({ element }) => this.#addSpell(element),
    slice: ({ element }) => this.#addSpell(element),
    position: ({ element }) => this.#place(element),
    node: (frame) =>
      this.#elements.addNode(frame.element, frame, this.#graph(), this.#around('node')?.element),
    edge: (frame) => this.#elements.addEdge(frame.element, frame, this.#graph()),
    // Which node descends from which in a phylogeny: no relation of the network.
    parent: ({ element }) => this.#ignore(element),
  };

  open(element: XmlElement): Problem | undefined {
    if (this.#frames.length === 0 && element.name !== 'gexf')
      return { code: 'unknown-format', line: element.line, details: { format: element.name } };
    this.#frames.push({ element, data: [], spells: [], text: '', fallback: undefined });
    return undefined;
  }

  text(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame?.element.name === 'default' || frame?.element.name === 'attvalue') frame.text += text;
  }

  close(): Problem | undefined {
    const frame = this.#frames.pop();
    if (frame && Object.hasOwn(this.#closing, frame.element.name)) this.#closing[frame.element.name]?.(frame);
    return this.#elements.refusal;
  }

  finish(): DraftNetwork | Problem {
    return this.#elements.finish();
  }

  #addKey({ element: { attributes }, fallback }: Frame): void {
    const domain: Domain =
      this.#around('attributes')?.element.attributes['class'] === 'edge' ? 'edge' : 'node';
    const id = attributes['id'] ?? '';
    this.#keys[domain].set(id, { id, domain, name: attributes['title'] || id, fallback });
  }

  /** A value that holds for a time says so in two more values. */
  #addDatum({ element, text }: Frame): void {
    const item = this.#item();
    if (!item) return;
    const { attributes, line } = element;
    const key = attributes['for'] ?? attributes['id'] ?? '';
    item.data.push({ key, text: attributes['value'] ?? text, line });
    const name = this.#keys[item.element.name === 'edge' ? 'edge' : 'node'].get(key)?.name ?? key;
    for (const [bound, at] of boundsOf(spellOf(element)))
      item.data.push({ key: `${name} (${bound})`, text: at, line });
  }

  #addSpell(element: XmlElement): void {
    const spell = spellOf(element);
    if (spell) this.#item()?.spells.push(spell);
  }

  #place({ attributes }: XmlElement): void {
    const [x, y] = [attributes['x'], attributes['y']].map((text) => (text?.trim() ? Number(text) : NaN));
    const item = this.#item();
    if (item && x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y))
      item.position = { x, y };
  }

  #ignore(element: XmlElement): void {
    if (this.#ignored.has(element.name)) return;
    this.#ignored.add(element.name);
    this.#elements.ignore(element);
  }

  #graph(): GexfGraph {
    const attributes = this.#around('graph')?.element.attributes ?? {};
    const timeFormat = attributes['timeformat'] ?? attributes['timetype'];
    return { direction: defaultDirection(attributes['defaultedgetype']), timeFormat };
  }

  /** The node or edge that is open. */
  #item(): Frame | undefined {
    return this.#frames.findLast(({ element: { name } }) => name === 'node' || name === 'edge');
  }

  #around(name: string): Frame | undefined {
    return this.#frames.findLast(({ element }) => element.name === name);
  }
}

function boundsOf(spell: Spell | undefined): readonly (readonly [bound: string, at: string])[] {
  return [
    ...(spell?.start === undefined ? [] : [['start', spell.start] as const]),
    ...(spell?.end === undefined ? [] : [['end', spell.end] as const]),
  ];
}
