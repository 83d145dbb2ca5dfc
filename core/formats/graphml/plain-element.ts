import type { Datum } from '../elements/element-cells.ts';
import { ownText } from '../own-text.ts';
import type { LineAt } from '../xml/plain-xml.ts';
import type { XmlElement } from '../xml/xml-reader.ts';

/** A node or an edge with its data, and where it ends. */
interface PlainElement {
  readonly element: XmlElement;
  readonly data: readonly Datum[];
  readonly end: number;
}

const space = '[ \\t\\n]*';
/** What an attribute says, without references and signs that XML takes for others. */
const said = '"([^"<&\\t\\n]*)"';
const nodeStart = new RegExp(`(${space})<node id=${said}(/?)>`, 'y');
const edgeStart = new RegExp(
  `(${space})<edge(?: id=${said})? source=${said} target=${said}(?: directed=${said})?(/?)>`,
  'y',
);
const datum = new RegExp(`(${space})<data key=${said}>([^<>&]*)</data>`, 'y');
const ends = { node: new RegExp(`${space}</node>`, 'y'), edge: new RegExp(`${space}</edge>`, 'y') };

/**
 * The node or edge that begins there behind white space, written as most programs do: attributes in their usual turn,
 * plain data alone. Undefined where none does, or where it does not end in this text.
 */
export function plainElementAt(text: string, at: number, lineAt: LineAt): PlainElement | undefined {
  const edge = matched(edgeStart, text, at);
  if (edge) {
    const [, before = '', id, source, target, directed, close] = edge;
    const attributes = { id: own(id), source: own(source), target: own(target), directed };
    return wholeElement({ name: 'edge', attributes, begin: at + before.length, close }, text, lineAt);
  }
  const [, before, id, close] = matched(nodeStart, text, at) ?? [];
  if (before === undefined) return undefined;
  const attributes = { id: own(id) };
  return wholeElement({ name: 'node', attributes, begin: at + before.length, close }, text, lineAt);
}

/** A start tag; what is behind it begins where the expression that read it stands. */
interface Start extends Pick<XmlElement, 'attributes'> {
  readonly name: 'node' | 'edge';
  readonly begin: number;
  readonly close: string | undefined;
}

/** Lines are told once the element is known to end, for they are counted from left to right. */
function wholeElement(
  { name, attributes, begin, close }: Start,
  text: string,
  lineAt: LineAt,
): PlainElement | undefined {
  const startEnd = (name === 'node' ? nodeStart : edgeStart).lastIndex;
  const data: { readonly key: string; readonly text: string; line: number }[] = [];
  const end = close === '/' ? startEnd : dataEnd(ends[name], text, startEnd, data);
  if (end < 0) return undefined;
  const element = { name, attributes, line: lineAt(begin) };
  for (const one of data) one.line = lineAt(one.line);
  return { element, data, end };
}

/** Reads data up to the end of their element, each with its place in the text for a line; gives the end, -1 where there is none. */
function dataEnd(
  end: RegExp,
  text: string,
  from: number,
  data: { readonly key: string; readonly text: string; line: number }[],
): number {
  let at = from;
  for (let match = matched(datum, text, at); match; match = matched(datum, text, at)) {
    const [, before = '', key = '', value = ''] = match;
    data.push({ key: ownText(key), text: ownText(value), line: at + before.length });
    at = datum.lastIndex;
  }
  return matched(end, text, at) ? end.lastIndex : -1;
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function own(text: string | undefined): string | undefined {
  return text === undefined ? undefined : ownText(text);
}
