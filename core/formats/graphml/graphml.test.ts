import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { networkOf, readText } from '../test-reading.ts';
import { graphml } from './graphml.ts';

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';

function read(body: string) {
  return networkOf(readText(graphml, `${head}${body}\n</graphml>`));
}

function refused(text: string) {
  const result = readText(graphml, text);
  if (!('code' in result)) throw new Error('the file was read');
  return result;
}

describe('a GraphML file', () => {
  it('is recognised by its root, whatever prefix it has; other XML only a little', () => {
    expect(graphml.recognise(head)).toBe(1);
    expect(graphml.recognise('<g:graphml xmlns:g="x">')).toBe(1);
    expect(graphml.recognise('<gexf>')).toBeLessThan(0.5);
    expect(graphml.recognise('from,to\nA,B')).toBe(0);
  });

  it('gives entities and links with everything said of them', () => {
    const network = read(`<key id="k1" for="node" attr.name="label" attr.type="string"/>
<key id="k2" for="node" attr.name="Tipe"/><key id="k3" for="node" attr.name="NIK"/>
<key id="k4" for="edge" attr.name="interaction"/><key id="k5" for="edge" attr.name="weight"/>
<graph edgedefault="directed">
<node id="p1"><data key="k1">Anda &lt;Contoh&gt;</data><data key="k2">person</data><data key="k3">0048123</data></node>
<node id="p2"><data key="k3"> </data></node>
<edge id="e1"
      source="p1" target="p2"><data key="k4">called</data><data key="k5">1e5</data></edge>
</graph>`);
    expect(network.entities).toEqual([
      {
        key: 'p1',
        label: 'Anda <Contoh>',
        type: 'person',
        values: [{ property: 'NIK', text: '0048123', at: { line: 7, element: 'p1', column: 'NIK' } }],
        at: { line: 7, element: 'p1' },
      },
      { key: 'p2', values: [], at: { line: 8, element: 'p2' } },
    ]);
    expect(network.links).toEqual([
      {
        key: 'e1',
        from: 'p1',
        to: 'p2',
        type: 'called',
        direction: 'forward',
        values: [{ property: 'weight', text: '1e5', at: { line: 10, element: 'e1', column: 'weight' } }],
        at: { line: 9, element: 'e1' },
      },
    ]);
    expect(network.rows).toEqual({ read: 3, used: 3, ignored: 0, rejected: 0 });
  });

  it('says the direction of each edge, else of its graph', () => {
    const { links } = read(`<graph edgedefault="directed"><node id="a"/><node id="b"/>
<edge source="a" target="b"/><edge source="a" target="b" directed="false"/></graph>
<graph edgedefault="undirected"><edge source="a" target="b"/><edge source="a" target="b" directed="true"/></graph>`);
    expect(links.map(({ direction }) => direction)).toEqual(['forward', 'none', 'none', 'forward']);
  });

  it('may name edges before their nodes; edges to nodes it lacks are rejected', () => {
    const { links, problems, rows } = read(
      '<graph><edge source="a" target="b"/>\n<edge source="a" target="ghost"/>\n<node id="b"/><node id="a"/></graph>',
    );
    expect(links).toHaveLength(1);
    expect(problems).toEqual([{ code: 'end-missing', line: 4, details: { end: 'ghost' } }]);
    expect(rows).toEqual({ read: 4, used: 3, ignored: 0, rejected: 1 });
  });

  it('may nest graphs: their nodes stand beside the others and say their group', () => {
    const { entities, links } =
      read(`<graph edgedefault="undirected"><node id="gang"><graph edgedefault="directed">
<node id="a"/><node id="b"/><edge source="a" target="b"/></graph></node>
<edge source="gang" target="a"/></graph>`);
    expect(new Set(entities.map(({ key }) => key))).toEqual(new Set(['gang', 'a', 'b']));
    const a = entities.find(({ key }) => key === 'a');
    expect(a?.values).toEqual([{ property: 'group', text: 'gang', at: { line: 4, element: 'a' } }]);
    expect(links.map(({ direction }) => direction)).toEqual(['forward', 'none']);
  });

  it('may carry the drawing of yEd, of which labels are read', () => {
    const { entities, links } = read(`<key for="node" id="d6" yfiles.type="nodegraphics"/>
<graph xmlns:y="y"><node id="n0"><data key="d6"><y:ShapeNode><y:Fill color="#FFF"/><y:NodeLabel>Anda
</y:NodeLabel><node id="no node"/></y:ShapeNode></data></node>
<edge source="n0" target="n0"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>knows<y:M/></y:EdgeLabel></y:PolyLineEdge></data></edge></graph>`);
    expect(entities).toMatchObject([{ key: 'n0', label: 'Anda', values: [] }]);
    expect(links).toMatchObject([{ label: 'knows', values: [] }]);
  });

  it('rejects what is no node and no edge', () => {
    const { problems, rows } = read(`<graph><node/><node id="a"/><edge source="a"/>
<hyperedge><endpoint node="a"/></hyperedge><port name="p"/></graph>`);
    expect(problems).toEqual([
      { code: 'cell-bad', line: 3, column: 'id', details: { reason: 'empty' } },
      { code: 'cell-bad', line: 3, column: 'target', details: { reason: 'empty' } },
      { code: 'cell-bad', line: 4, column: 'hyperedge', details: { reason: 'not-supported' } },
    ]);
    expect(rows).toEqual({ read: 4, used: 1, ignored: 0, rejected: 3 });
  });

  it('leaves out data that no case can hold, and says so', () => {
    const { entities, problems } = read(
      `<graph><node id="a"><data key="${'k'.repeat(201)}">x</data><data>y</data>
<data key="note">${'x'.repeat(100_001)}</data><data key="ok">z</data></node></graph>`,
    );
    expect(entities[0]?.values.map(({ text }) => text)).toEqual(['z']);
    expect(problems.map(({ line, details }) => [line, details?.['reason']])).toEqual([
      [3, 'too-long'],
      [3, 'empty'],
      [4, 'too-long'],
    ]);
  });

  it('reads the same whatever pieces it comes in', () => {
    const text = `${head}<graph><node id="ä😀"><data key="k">a\r\nb&#13;&amp;<![CDATA[<c>]]></data></node></graph></graphml>`;
    const whole = readText(graphml, text, text.length);
    expect(networkOf(whole).entities[0]?.values[0]?.text).toBe('a\nb\r&<c>');
    for (const size of [1, 2, 3, 5]) expect(readText(graphml, text, size)).toEqual(whole);
  });
});

describe('nodes and edges read whole', () => {
  const part = fc.constantFrom(
    ...['<node id="a"/>', '<node id="b"><data key="k">Anda</data>\n</node>', '<edge source="a" target="b"/>'],
    ...['<edge id="e" source="a" target="b" directed="true"><data key="w">2</data></edge>', '\n  ', '\r\n'],
    ...['<edge target="a" source="b"/>', '<edge source="a" target="ghost"><data key="w">3</data></edge>'],
    ...[
      '<node id="c"><data key="k">a &amp; b</data></node>',
      '<node id="c"><data key="k">a\nb</data></node>',
    ],
    ...[
      '<node id="a" id="b"/>',
      '<node id="a&lt;"/>',
      '<node id="x\ty"/>',
      '<node id="<"/>',
      '<node id="d">',
    ],
    ...['<graph edgedefault="directed">', '</graph>', '</node>', '<node id="f"><graph>', '<!--', '-->'],
    ...[
      '<x:node id="g"/>',
      '<node id="h"><data key="k">]]></data></node>',
      '<data key="k">',
      '</data>',
      '\u0001',
    ],
    ...[
      '<node id="i"><data key="k"><y:NodeLabel>Beni</y:NodeLabel></data></node>',
      '<hyperedge/>',
      '<node/>',
    ],
    ...[
      '<node id="j"><desc>x</desc><data key="k">y</data></node>',
      '<edge source="" target="b"></edge>',
      'x',
    ],
  );

  it('are what they are tag by tag: letter by letter none of them is ever whole', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), fc.integer({ min: 20, max: 400 }), (parts, size) => {
        const keys = '<key id="k" attr.name="nama"/><key id="w" for="edge"><default>1</default></key>';
        const text = `${head}${keys}<graph>${parts.join('')}</graph></graphml>`;
        expect(readText(graphml, text, size)).toEqual(readText(graphml, text, 1));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a file that is not to be trusted', () => {
  it('is refused for a document type, before anything in it is used', () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>\n<graphml>&lol2;</graphml>`;
    expect(refused(bomb)).toEqual({ code: 'xml-forbidden', line: 2, details: { reason: 'doctype' } });
    expect(refused('<!DOCTYPE graphml SYSTEM "file:///etc/passwd"><graphml/>')).toMatchObject({
      code: 'xml-forbidden',
    });
  });

  it('has no entities but those of XML', () => {
    expect(refused(`${head}<graph><node id="&xxe;"/></graph></graphml>`)).toEqual({
      code: 'xml-malformed',
      line: 3,
      details: { reason: 'undefined entity.' },
    });
  });

  it('is refused for its depth or for a stretch without an element', () => {
    expect(refused(`${head}${'<a>'.repeat(100_000)}`)).toEqual({
      code: 'xml-forbidden',
      line: 3,
      details: { reason: 'depth' },
    });
    const long = `${head}<graph><node id="${'x'.repeat(2_000_000)}`;
    expect(readText(graphml, long, 65_536)).toMatchObject({
      code: 'xml-forbidden',
      details: { reason: 'length' },
    });
  });

  it.each([
    ['<graph>\n<node id="a">\n</graph>', 'xml-malformed', 5],
    ['<graph>\n<node id="a" id="b"/></graph>', 'xml-malformed', 4],
    ['<graph>\n\n<node id=a/></graph>', 'xml-malformed', 5],
  ])('is refused where it is malformed: %s', (body, code, line) => {
    expect(refused(`${head}${body}</graphml>`)).toMatchObject({ code, line });
  });

  it('is refused when its end is missing', () => {
    const whole = `${head}<graph>\n<node id="a"><data key="k">x</data></node>\n</graph>\n</graphml>`;
    for (let length = head.length; length < whole.length; length++)
      expect(refused(whole.slice(0, length))).toMatchObject({ code: 'file-truncated' });
    expect(refused(whole.slice(0, whole.indexOf('x</data>')))).toEqual({ code: 'file-truncated', line: 4 });
  });

  it('is refused by name when it is other XML, and when it holds nothing', () => {
    expect(refused('<gexf>\n</gexf>')).toEqual({
      code: 'unknown-format',
      line: 1,
      details: { format: 'gexf' },
    });
    expect(refused(`${head}<graph/></graphml>`)).toEqual({ code: 'nothing-to-import' });
  });

  it('cannot reach prototypes', () => {
    const { entities } = read(
      '<key id="__proto__" for="node" attr.name="__proto__"/><graph><constructor/><node id="__proto__"><data key="__proto__">x</data></node></graph>',
    );
    expect(entities).toMatchObject([{ key: '__proto__', values: [{ property: '__proto__', text: 'x' }] }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
