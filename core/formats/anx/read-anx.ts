import type { Problem } from '../../case/problem.ts';
import { badCell } from '../bad-cell.ts';
import type { DraftLink, DraftNetwork, Reading } from '../format.ts';
import { NetworkBuilder } from '../network-builder.ts';
import { type XmlElement, type XmlListener, XmlReader } from '../xml/xml-reader.ts';
import { childOf, TreeGrowth, type XmlTree } from '../xml/xml-tree.ts';
import { AnxHeader } from './anx-header.ts';
import { AnxItems } from './anx-items.ts';
import { AnxSources } from './anx-sources.ts';
import { ChartNotes } from './chart-notes.ts';

/** Reads an i2 chart as its exchange format has it; `docs/import.md` says what of it is used. */
export function readAnx(): Reading<string> {
  const listener = new AnxListener();
  const xml = new XmlReader(listener);
  return {
    take: (piece) => xml.take(piece),
    drain: () => listener.drain(),
    finish: () => xml.finish() ?? listener.finish(),
  };
}

/** Elements that say how a chart and its items are drawn, with all that stands in them. */
const looks: ReadonlySet<string> = new Set([
  ...['CIStyle', 'Font', 'FrameStyle', 'ApplicationVersion', 'DateTimeFormatCollection', 'PaletteCollection'],
  ...[
    'LegendDefinition',
    'CurrentStyleCollection',
    'TimeBar',
    'PrintSettings',
    'PrinterSettings',
    'SourceHints',
  ],
]);

/** Parts of a chart that say what it is about. */
const summaries: ReadonlySet<string> = new Set([
  'Summary',
  'SummaryFieldCollection',
  'CustomPropertyCollection',
]);

const headers: ReadonlySet<string> = new Set([
  ...['StrengthCollection', 'GradeOne', 'GradeTwo', 'GradeThree', 'AttributeClassCollection'],
  ...['EntityTypeCollection', 'LinkTypeCollection', 'ConnectionCollection'],
]);

/**
 * Takes a chart an item at a time. An item that refers to what has not been read yet waits for the end: charts may have
 * their parts in any order, yet only those that do are in memory whole.
 */
class AnxListener implements XmlListener {
  readonly #builder = new NetworkBuilder();
  readonly #header = new AnxHeader();
  readonly #sources = new AnxSources(this.#builder, this.#header);
  readonly #items = new AnxItems(this.#builder, this.#header, this.#sources);
  readonly #notes = new ChartNotes();
  readonly #tree = new TreeGrowth();
  readonly #waiting: XmlTree[] = [];
  readonly #unread = new Set<string>();
  #depth = 0;
  /** How many elements are open inside one that is not read. */
  #skipped = 0;

  open(element: XmlElement): Problem | undefined {
    this.#depth++;
    if (this.#skipped > 0) this.#skipped++;
    else if (this.#tree.isOpen) this.#openWithin(element);
    else return this.#openPart(element);
    return this.#builder.refusal;
  }

  text(text: string): void {
    if (this.#skipped === 0) this.#builder.hold(this.#tree.text(text));
  }

  close(): Problem | undefined {
    this.#depth--;
    if (this.#skipped > 0) this.#skipped--;
    else {
      const tree = this.#tree.close();
      if (tree) this.#take(tree);
    }
    return this.#builder.refusal;
  }

  drain(): readonly DraftLink[] {
    return this.#builder.takeLinks();
  }

  finish(): DraftNetwork | Problem {
    const isEntity = (item: XmlTree): boolean => childOf(item, 'End') !== undefined;
    for (const item of this.#waiting.filter(isEntity)) this.#items.take(item);
    for (const item of this.#waiting.filter((item) => !isEntity(item))) this.#items.take(item);
    const chart = this.#notes.source();
    if (this.#builder.rows.read === 0) return { code: 'nothing-to-import' };
    if (chart) this.#builder.addSource(chart, {});
    return this.#builder.refusal ?? this.#builder.network();
  }

  /** The chart itself, one of its parts, or an item of it. */
  #openPart(element: XmlElement): Problem | undefined {
    const { name, line } = element;
    if (this.#depth === 1)
      return name === 'Chart' ? undefined : { code: 'unknown-format', line, details: { format: name } };
    if (this.#depth === 2 && name === 'ChartItemCollection') return undefined;
    if (this.#isRead(name)) this.#openWithin(element);
    else this.#skip(element);
    return this.#builder.refusal;
  }

  #isRead(name: string): boolean {
    return this.#depth === 2 ? headers.has(name) || summaries.has(name) : name === 'ChartItem';
  }

  #openWithin(element: XmlElement): void {
    if (looks.has(element.name)) this.#skipped = 1;
    else this.#builder.hold(this.#tree.open(element), element.line);
  }

  /** Says once of each kind of part that it is not read. */
  #skip({ name, line }: XmlElement): void {
    this.#skipped = 1;
    if (looks.has(name) || this.#unread.has(name)) return;
    this.#unread.add(name);
    this.#builder.warn(badCell(line, name, 'not-supported'));
  }

  #take(tree: XmlTree): void {
    if (summaries.has(tree.name)) this.#notes.takeSummary(tree);
    else if (this.#header.take(tree)) this.#notes.takeEntries(tree);
    else if (this.#items.isReady(tree)) this.#items.take(tree);
    else this.#waiting.push(tree);
    const isKept = headers.has(tree.name) || this.#waiting.at(-1) === tree;
    if (!isKept) this.#builder.hold(-this.#tree.weight);
  }
}
