/** A start tag: its name with its prefix, its attributes, where it ends. */
interface StartTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly isEmpty: boolean;
  /** The character behind it. */
  readonly end: number;
}

/** What the texts of XML may refer to without a document type. */
const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const nameAt = /[^\s/>="'<]+/y;
const spaceAt = /\s*/y;
const equalsAt = /\s*=\s*/y;
const highest = 0x10ffff;

/** Reads the tags of a text, and what its texts refer to. */
export class QuickTags {
  /** The start tag whose name begins here; `more` where the text ends before it does. */
  read(text: string, from: number): StartTag | 'more' | { readonly reason: string } {
    const nameEnd = endOf(nameAt, text, from);
    if (nameEnd >= text.length) return 'more';
    if (nameEnd === from) return { reason: 'disallowed character in tag name.' };
    const attributes: Record<string, string> = {};
    let at = nameEnd;
    for (;;) {
      const begin = endOf(spaceAt, text, at);
      const sign = text[begin];
      if (sign === undefined) return 'more';
      if (sign === '>' || sign === '/') return this.#end(text, from, nameEnd, begin, attributes);
      const end = this.#attribute(text, begin, attributes);
      if (typeof end !== 'number') return end;
      at = end;
    }
  }

  /** The text with what it refers to; null where it refers to something unknown. */
  resolved(text: string): string | null {
    if (!text.includes('&')) return text;
    const named = text.match(/&[^;&\s]*;?/g) ?? [];
    if (named.some((name) => characterOf(name) === undefined)) return null;
    return text.replaceAll(/&[^;&\s]*;/g, (name) => characterOf(name) ?? '');
  }

  #end(
    text: string,
    from: number,
    nameEnd: number,
    at: number,
    attributes: StartTag['attributes'],
  ): StartTag | 'more' | { readonly reason: string } {
    const isEmpty = text[at] === '/';
    const close = isEmpty ? at + 1 : at;
    if (close >= text.length) return 'more';
    if (text[close] !== '>') return { reason: 'forward-slash in opening tag not followed by >.' };
    return { name: text.slice(from, nameEnd), attributes, isEmpty, end: close + 1 };
  }

  /** Reads one attribute; gives where it ends. */
  #attribute(
    text: string,
    from: number,
    attributes: Record<string, string>,
  ): number | 'more' | { readonly reason: string } {
    const nameEnd = endOf(nameAt, text, from);
    const begin = endOf(equalsAt, text, nameEnd);
    const quote = text[begin];
    if (quote === undefined || endOf(spaceAt, text, nameEnd) >= text.length) return 'more';
    if (nameEnd === from || begin === nameEnd) return { reason: 'attribute without value.' };
    if (quote !== '"' && quote !== "'") return { reason: 'unquoted attribute value.' };
    const end = text.indexOf(quote, begin + 1);
    if (end < 0) return 'more';
    const isTaken = this.#take(attributes, text.slice(from, nameEnd), text.slice(begin + 1, end));
    return isTaken ? end + 1 : { reason: 'attribute that may not be.' };
  }

  /** Whether an attribute comes once and its value is one that XML allows. */
  #take(attributes: Record<string, string>, name: string, written: string): boolean {
    const value = written.includes('<') ? null : this.resolved(written);
    if (value === null || Object.hasOwn(attributes, name)) return false;
    attributes[name] = value;
    return true;
  }
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** What `&name;` stands for. */
function characterOf(reference: string): string | undefined {
  if (!reference.endsWith(';')) return undefined;
  const name = reference.slice(1, -1);
  if (Object.hasOwn(references, name)) return references[name];
  const digits = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code > 0 && code <= highest && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}
