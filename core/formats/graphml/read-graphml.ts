import type { Direction } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import type { Datum } from '../elements/element-cells.ts';
import type { ElementKey } from '../elements/element-key.ts';
import type { DraftLink, DraftNetwork, Reading } from '../format.ts';
import { type LineAt, type PlainListener, PlainXml } from '../xml/plain-xml.ts';
import type { XmlElement } from '../xml/xml-reader.ts';
import { GraphmlElements } from './graphml-elements.ts';
import { plainElementAt } from './plain-element.ts';

/** Reads GraphML 1.0; `docs/import.md` says what of it is used. */
export function readGraphml(): Reading<string> {
  const listener = new GraphmlListener();
  const xml = new PlainXml(listener);
  return {
    take: (piece) => xml.take(piece),
    drain: () => listener.drain(),
    finish: () => xml.finish() ?? listener.finish(),
  };
}

/** An element that is open, with what was found inside it so far. */
interface Frame {
  /** Name of the element; inside a datum `drawing` for a label that yEd draws and `other` for the rest. */
  readonly kind: string;
  readonly element: XmlElement;
  readonly data: Datum[];
  text: string;
  fallback: ElementKey['fallback'];
  drawnLabel?: string;
}

const kindsWithText: ReadonlySet<string> = new Set(['data', 'default', 'drawing']);

class GraphmlListener implements PlainListener {
  readonly #keys = new Map<string, ElementKey>();
  readonly #elements = new GraphmlElements(this.#keys);
  readonly #frames: Frame[] = [];
  readonly #closing: Readonly<Record<string, (frame: Frame, parent: Frame | undefined) => void>> = {
    key: (frame) => this.#addKey(frame),
    default: ({ text, element }, parent) => {
      if (parent) parent.fallback = { text, line: element.line };
    },
    data: ({ element, text, drawnLabel }, parent) => {
      const { line, attributes } = element;
      const key = attributes['key'] ?? '';
      parent?.data.push(
        drawnLabel === undefined ? { key, text, line } : { key: 'label', text: drawnLabel, line },
      );
    },
    drawing: ({ text }) => {
      const datum = this.#around('data');
      if (datum) datum.drawnLabel ??= text.trim();
    },
    node: ({ element, data }) => this.#elements.addNode(element, data, this.#around('node')?.element),
    edge: ({ element, data }) => this.#elements.addEdge(element, data, this.#graphDirection()),
    hyperedge: ({ element }) => this.#elements.rejectHyperedge(element),
  };

  open(element: XmlElement): Problem | undefined {
    if (this.#frames.length === 0 && element.name !== 'graphml')
      return { code: 'unknown-format', line: element.line, details: { format: element.name } };
    this.#frames.push({ kind: this.#kindOf(element.name), element, data: [], text: '', fallback: undefined });
    return undefined;
  }

  text(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame && kindsWithText.has(frame.kind)) frame.text += text;
  }

  close(): Problem | undefined {
    const frame = this.#frames.pop();
    if (frame && Object.hasOwn(this.#closing, frame.kind))
      this.#closing[frame.kind]?.(frame, this.#frames.at(-1));
    return this.#elements.refusal;
  }

  /** Nodes and edges of a graph with nothing but plain data. */
  plain(text: string, from: number, lineAt: LineAt): number | Problem {
    if (this.#frames.at(-1)?.kind !== 'graph') return from;
    const [group, direction] = [this.#around('node')?.element, this.#graphDirection()];
    let at = from;
    for (let plain = plainElementAt(text, at, lineAt); plain; plain = plainElementAt(text, at, lineAt)) {
      const { element, data, end } = plain;
      if (element.name === 'node') this.#elements.addNode(element, data, group);
      else this.#elements.addEdge(element, data, direction);
      if (this.#elements.refusal) return this.#elements.refusal;
      at = end;
    }
    return at;
  }

  drain(): readonly DraftLink[] {
    return this.#elements.drain();
  }

  finish(): DraftNetwork | Problem {
    return this.#elements.finish();
  }

  #kindOf(name: string): string {
    // Whatever stands inside a datum is drawing, not network.
    if (!this.#around('data')) return name;
    return /(Node|Edge)Label$/.test(name) ? 'drawing' : 'other';
  }

  #addKey({ element: { attributes }, fallback }: Frame): void {
    const id = attributes['id'] ?? '';
    const name = attributes['attr.name'] || id;
    this.#keys.set(id, { id, domain: attributes['for'] ?? 'all', name, fallback });
  }

  #graphDirection(): Direction {
    return this.#around('graph')?.element.attributes['edgedefault'] === 'directed' ? 'forward' : 'none';
  }

  /** The nearest open element of this kind. */
  #around(kind: string): Frame | undefined {
    return this.#frames.findLast((frame) => frame.kind === kind);
  }
}
