import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly body: string;
  readonly stream: string;
}

/** The texts of every page of a PDF as Chromium writes it: plain objects, text as glyphs with a map to Unicode. */
export function pdfPages(bytes: Buffer): string[] {
  const objects = objectsOf(bytes);
  return [...objects.values()]
    .filter(({ body }) => /\/Type\s*\/Page\b/.test(body))
    .map((page) => {
      const fonts = fontsOf(page.body, objects);
      const contents = refsIn(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(page.body)?.[1] ?? '');
      return contents.map((id) => textIn(objects.get(id)?.stream ?? '', fonts)).join('');
    });
}

function objectsOf(bytes: Buffer): ReadonlyMap<string, PdfObject> {
  const text = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 1: id = '', index, 0: head } of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
    const start = index + head.length;
    const end = text.indexOf('endobj', start);
    const whole = text.slice(start, end);
    const [body = '', rest = ''] = whole.split(/stream\r?\n/, 2);
    objects.set(id, { body, stream: rest === '' ? '' : inflated(body, whole) });
  }
  return objects;
}

function inflated(body: string, whole: string): string {
  const from = /stream\r?\n/.exec(whole);
  const data = whole.slice((from?.index ?? 0) + (from?.[0].length ?? 0));
  if (!body.includes('FlateDecode')) return data;
  try {
    return inflateSync(Buffer.from(data, 'latin1'), { finishFlush: 2 }).toString('latin1');
  } catch {
    return '';
  }
}

type Glyphs = ReadonlyMap<string, string>;

function fontsOf(body: string, objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, Glyphs> {
  const dictionary = /\/Font\s*<<(.*?)>>/s.exec(body)?.[1] ?? '';
  return new Map(
    [...dictionary.matchAll(/\/(\w+)\s+(\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const map = /\/ToUnicode\s+(\d+) 0 R/.exec(objects.get(id)?.body ?? '')?.[1] ?? '';
      return [name, glyphsIn(objects.get(map)?.stream ?? '')];
    }),
  );
}

function glyphsIn(map: string): Glyphs {
  return new Map([...singleGlyphs(map), ...rangesOfGlyphs(map)]);
}

function* singleGlyphs(map: string): Iterable<readonly [string, string]> {
  for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      yield [glyph.toUpperCase(), Buffer.from(hex, 'hex').swap16().toString('utf16le')];
}

function* rangesOfGlyphs(map: string): Iterable<readonly [string, string]> {
  for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let at = parseInt(from, 16); at <= parseInt(to, 16); at++) {
        const glyph = at.toString(16).padStart(from.length, '0').toUpperCase();
        yield [glyph, String.fromCodePoint(parseInt(hex, 16) + at - parseInt(from, 16))];
      }
}

const operations =
  /\/Span\s*<<\s*\/ActualText \(((?:\\.|[^\\)])*)\)\s*>> BDC(.*?)EMC|\/(\w+) [\d.]+ Tf|((?:<[0-9A-Fa-f]+>|\[[^\]]*\])\s*T[jJ])/gs;

/** What is shown with the fonts of a page, in the order it is drawn; what stands for a glyph goes before its map. */
function textIn(stream: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs = new Map();
  let text = '';
  for (const [whole, actual, , , shown] of stream.matchAll(operations)) {
    const font = /\/(\w+) [\d.]+ Tf/.exec(whole)?.[1];
    if (font !== undefined) glyphs = fonts.get(font) ?? glyphs;
    if (actual !== undefined) text += actual.replaceAll(/\\(.)/g, '$1');
    else if (shown !== undefined) text += lettersOf(shown, glyphs);
  }
  return text;
}

function lettersOf(shown: string, glyphs: Glyphs): string {
  const size = [...glyphs.keys()][0]?.length === 2 ? /../g : /..../g;
  const codes = [...shown.matchAll(/<([0-9A-Fa-f]+)>/g)].flatMap(
    ([, hex = '']) => hex.toUpperCase().match(size) ?? [],
  );
  return codes.map((code) => glyphs.get(code) ?? '').join('');
}

function refsIn(list: string): string[] {
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
}
