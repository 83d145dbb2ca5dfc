import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Problem } from '../../case/problem.ts';
import { QuickXml } from './quick-xml.ts';
import { type XmlElement, type XmlListener, XmlReader } from './xml-reader.ts';

class Heard implements XmlListener {
  readonly events: unknown[] = [];
  #text = '';
  #depth = 0;

  open({ name, attributes, line }: XmlElement): undefined {
    this.#flush();
    this.#depth++;
    this.events.push([name, { ...attributes }, line]);
  }

  text(text: string): void {
    // Blanks around the root are nobody's text.
    if (this.#depth > 0) this.#text += text;
  }

  close(): undefined {
    this.#flush();
    this.#depth--;
    this.events.push('close');
  }

  #flush(): void {
    if (this.#text !== '') this.events.push(this.#text);
    this.#text = '';
  }
}

function read(
  make: (listener: XmlListener) => Pick<QuickXml, 'take' | 'finish'>,
  text: string,
  size: number,
): { events: unknown[]; problem: Problem | undefined } {
  const heard = new Heard();
  const xml = make(heard);
  for (let at = 0; at < text.length; at += size) {
    const problem = xml.take(text.slice(at, at + size));
    if (problem) return { events: heard.events, problem };
  }
  return { events: heard.events, problem: xml.finish() };
}

const quick = (text: string, size = 4) => read((heard) => new QuickXml(heard), text, size);
const full = (text: string) => read((heard) => new XmlReader(heard), text, 1000);

describe('XML read quickly', () => {
  it.each([
    `<?xml version="1.0"?>\n<!-- a > b -->\n<a x:b='1 > 2'\n c = "&lt;&#65;&#x1F600;">t &amp; u<![CDATA[<raw> & ]]><d/><x:e />\r\nend</a >\n`,
    '<a><b r="A1" t="s"><v>12</v></b></a>',
    '<worksheet xmlns="u" xmlns:r="v"><c r:id="rId1"/></worksheet><!-- end -->',
  ])('tells the same as the full reader, however it is cut: %j', (text) => {
    const expected = full(text.replaceAll('x:', ''));
    expect(expected.problem).toBeUndefined();
    for (const size of [1, 2, 3, 7, 1000]) {
      const told = quick(text.replaceAll('x:', ''), size);
      expect(told).toEqual(expected);
    }
  });

  it.each([
    ['<a><b></a>', 'xml-malformed'],
    ['<a></b></a>', 'xml-malformed'],
    ['<a>&unknown;</a>', 'xml-malformed'],
    ['<a>a & b</a>', 'xml-malformed'],
    ['<a>a ]]> b</a>', 'xml-malformed'],
    ['<a b=1/>', 'xml-malformed'],
    ['<a b/>', 'xml-malformed'],
    ['<a b="1" b="2"/>', 'xml-malformed'],
    ['<a b="<"/>', 'xml-malformed'],
    ['< a/>', 'xml-malformed'],
    ['<a/ >', 'xml-malformed'],
    ['<a/><b/>', 'xml-malformed'],
    ['<a/>x', 'file-truncated'],
    ['x<a/>', 'xml-malformed'],
    ['<a>\u0001</a>', 'xml-malformed'],
    ['<a>&#0;</a>', 'xml-malformed'],
    ['<!DOCTYPE a><a/>', 'xml-forbidden'],
    ['<!ELEMENT a><a/>', 'xml-malformed'],
    ['<a>'.repeat(300), 'xml-forbidden'],
    [`<a b="${'x'.repeat(1_200_000)}"/>`, 'xml-forbidden'],
    ['<a><b>', 'file-truncated'],
    ['<a', 'file-truncated'],
    ['', 'file-truncated'],
  ])('refuses %.40s', (text, code) => {
    expect(quick(text, text.length > 10_000 ? 65_536 : 3).problem?.code).toBe(code);
  });

  it('takes nothing that the full reader refuses, and tells the same of what both take', () => {
    const part = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d"/>',
      '<b',
      ' e="&lt;"',
      '>',
      'text',
      '&amp;',
      '<!--',
      '-->',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = `<r>${parts.join('')}</r>`;
        const told = quick(text, 5);
        if (!told.problem) expect(told).toEqual(full(text));
      }),
      { numRuns: 500 },
    );
  });
});
