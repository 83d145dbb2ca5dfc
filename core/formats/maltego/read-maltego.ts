import type { Problem } from '../../case/problem.ts';
import { limits } from '../bad-cell.ts';
import { type ElementEdge, ElementNetwork } from '../elements/element-network.ts';
import type { DraftNetwork, Reading } from '../format.ts';
import { labelKeys } from '../label-keys.ts';
import { itemsIn, maximumItems } from '../network-builder.ts';
import { type XmlElement, type XmlListener, XmlReader } from '../xml/xml-reader.ts';
import { TreeGrowth, type XmlTree } from '../xml/xml-tree.ts';
import { edgeOf, type MaltegoNode, nodeOf } from './maltego-items.ts';

/** Reads the graph in a Maltego file; `docs/import.md` says what of it is used. */
export function readMaltego(): Reading<string> {
  const listener = new MaltegoListener();
  const xml = new XmlReader(listener);
  return {
    take: (piece) => xml.take(piece),
    finish: () => xml.finish() ?? listener.finish(),
  };
}

/**
 * Takes a graph a node or an edge at a time. Both wait for the end in few words: ids of nodes mean nothing outside their
 * file, so nodes go by what they are known by, and where two are known by the same by their ids too.
 */
class MaltegoListener implements XmlListener {
  readonly #names = new Map<string, string>();
  readonly #nodes: MaltegoNode[] = [];
  readonly #edges: ElementEdge[] = [];
  readonly #tree = new TreeGrowth();
  #depth = 0;
  #items = 0;
  #refusal: Problem | undefined;

  open(element: XmlElement): Problem | undefined {
    const { name, line, attributes } = element;
    if (this.#depth++ === 0 && name !== 'graphml')
      return { code: 'unknown-format', line, details: { format: name } };
    if (this.#tree.isOpen || name === 'node' || name === 'edge') this.#hold(this.#tree.open(element), line);
    else if (name === 'key') this.#names.set(attributes['id'] ?? '', keyName(attributes));
    return this.#refusal;
  }

  text(text: string): void {
    this.#hold(this.#tree.text(text), 1);
  }

  close(): Problem | undefined {
    this.#depth--;
    const item = this.#tree.close();
    if (item) this.#take(item);
    return this.#refusal;
  }

  finish(): DraftNetwork | Problem {
    if (this.#refusal) return this.#refusal;
    const network = new ElementNetwork();
    const labels = new Map(this.#nodes.map(({ id, label }) => [id, { number: id, label }]));
    const keys = labelKeys(labels.values());
    for (const { label: _label, ...node } of this.#nodes)
      network.addNode({ ...node, id: keys.get(node.id) ?? '' });
    for (const edge of this.#edges) addEdge(network, edge, keys);
    return network.finish();
  }

  #take(item: XmlTree): void {
    this.#items -= this.#tree.weight;
    const told = item.name === 'node' ? nodeOf(item, this.#names) : edgeOf(item, this.#names);
    if ('label' in told) this.#nodes.push(told);
    else this.#edges.push(told);
    this.#hold(1 + itemsIn(told.cells), item.line);
  }

  #hold(items: number, line: number): void {
    this.#items += items;
    if (this.#items > maximumItems)
      this.#refusal ??= { code: 'file-too-large', line, details: { limit: maximumItems } };
  }
}

function addEdge(network: ElementNetwork, edge: ElementEdge, keys: ReadonlyMap<string, string>): void {
  const [from, to] = [keys.get(edge.from), keys.get(edge.to)];
  if (from !== undefined && to !== undefined) {
    network.addEdge({ ...edge, from, to });
    return;
  }
  const end = (from === undefined ? edge.from : edge.to).slice(0, limits.place);
  network.reject({ code: 'end-missing', line: edge.line, details: { end } });
}

function keyName(attributes: XmlElement['attributes']): string {
  return attributes['attr.name'] || (attributes['id'] ?? '');
}
