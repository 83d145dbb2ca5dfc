import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Problem } from '../../case/problem.ts';
import { type LineAt, type PlainListener, PlainXml } from './plain-xml.ts';
import { type XmlElement, type XmlListener, XmlReader } from './xml-reader.ts';

/** What is heard of a text, and the Problem it ends in. */
type Told = readonly [events: readonly unknown[], problem: Problem | undefined];

class Heard implements XmlListener {
  readonly events: unknown[] = [];
  #text = '';

  open({ name, attributes, line }: XmlElement): undefined {
    this.#flush();
    this.events.push([name, { ...attributes }, line]);
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): undefined {
    this.#flush();
    this.events.push('close');
  }

  #flush(): void {
    // Blanks between elements may or may not be heard.
    if (this.#text.trim() !== '') this.events.push(this.#text);
    this.#text = '';
  }
}

/** Knows `<p/>`, and says of it what would be heard of its tag. */
class Knowing extends Heard implements PlainListener {
  plain(text: string, from: number, lineAt: LineAt): number {
    let at = from;
    for (;;) {
      const begin = at + (/^[ \n]*/.exec(text.slice(at))?.[0].length ?? 0);
      if (!text.startsWith('<p/>', begin)) return at;
      this.open({ name: 'p', attributes: {}, line: lineAt(begin) });
      this.close();
      at = begin + 4;
    }
  }
}

function told(xml: Pick<XmlReader, 'take' | 'finish'>, heard: Heard, text: string, size: number): Told {
  for (let at = 0; at < text.length; at += size) {
    const problem = xml.take(text.slice(at, at + size));
    if (problem) return [heard.events, problem];
  }
  return [heard.events, xml.finish()];
}

const part = fc.constantFrom(
  ...['<p/>', '<p/>', '<p/>', '<a>', '</a>', '<a b=">"/>', '\n', '\r\n', '\r', ' ', 'text', '&gt;', '>'],
  ...['<!--', '-->', '<![CDATA[', ']]>', '<?x ', '?>', '<a b="', '"/>', '&no;', '\u0001', '<!DOCTYPE a>'],
);

it('tells what the reader tells that sees everything, on the same lines', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 16 }), fc.integer({ min: 1, max: 60 }), (parts, size) => {
      const text = `<r>${parts.join('')}</r>`;
      const [knowing, heard] = [new Knowing(), new Heard()];
      const [events, problem] = told(new PlainXml(knowing), knowing, text, size);
      const [all, expected] = told(new XmlReader(heard), heard, text, size);
      expect(problem).toEqual(expected);
      // Of a file that is refused nothing is used; pieces end elsewhere, so that more or less of it may have been heard.
      if (!expected) expect(events).toEqual(all);
    }),
    { numRuns: 3000 },
  );
});
