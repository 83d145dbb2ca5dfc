import { readMoment } from '../../case/moment.ts';
import type { DraftSource } from '../format.ts';
import { type XmlTree, attributeOf, childrenOf } from '../xml/xml-tree.ts';

/** Most characters that are kept of what a chart says of itself. */
const longest = 900_000;

/** What collections say of their entries that is neither their name nor how they are drawn. */
const drawn =
  /^(Id|Name|Show\w*|IsUser|UserCan\w+|Visible|Colour|IconShadingColour|PreferredRepresentation|IconFile|MergeBehaviour|PasteBehaviour|DotStyle)$/;

/** Gathers what a chart says of itself as a whole, as one source that the case keeps beside the file. */
export class ChartNotes {
  readonly #lines: string[] = [];
  #length = 0;
  #title: string | undefined;
  #date: string | undefined;

  takeSummary(summary: XmlTree): void {
    for (const part of [summary, ...summary.children]) this.#takePart(part);
  }

  /** Units and kinds of a collection's entries, such as a prefix of amounts. */
  takeEntries(collection: XmlTree): void {
    for (const { name, attributes } of collection.children) {
      const said = Object.entries(attributes).filter(
        ([attribute, text = '']) => !drawn.test(attribute) && text.trim() !== '' && text !== 'AttText',
      );
      const words = said.map(([attribute, text]) => `${attribute} "${text}"`).join(', ');
      if (words !== '') this.#add(`${name} "${attributes['Name'] ?? ''}": ${words}`);
    }
  }

  /** The source; undefined where the chart says nothing of itself. */
  source(): DraftSource | undefined {
    if (this.#lines.length === 0 && this.#title === undefined) return undefined;
    return {
      key: 'chart',
      label: (this.#title ?? 'i2 chart').slice(0, 2000),
      kind: 'analysis',
      ...(this.#date !== undefined && { date: this.#date }),
      ...(this.#lines.length > 0 && { text: this.#lines.join('\n') }),
    };
  }

  #takePart(part: XmlTree): void {
    for (const field of childrenOf(part, 'Field')) this.#takeField(field);
    for (const { attributes } of childrenOf(part, 'CustomProperty'))
      this.#add(`${attributes['Name'] ?? ''}: ${attributes['Value'] ?? ''}`);
    if (part.name !== 'Origin') return;
    const created = attributeOf(part, 'CreatedDate');
    if (created !== undefined && readMoment(created)) this.#date = created;
    for (const [name, text = ''] of Object.entries(part.attributes)) this.#add(`${name}: ${text}`);
  }

  #takeField({ attributes }: XmlTree): void {
    const { Type: type = '', Field: text = '' } = attributes;
    if (text.trim() === '') return;
    if (type === 'SummaryFieldTitle') this.#title ??= text;
    this.#add(`${type.replace(/^SummaryField/, '')}: ${text}`);
  }

  #add(line: string): void {
    this.#length += line.length;
    if (this.#length <= longest) this.#lines.push(line);
  }
}
