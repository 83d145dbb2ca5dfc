import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type JsonValue, parseJson } from './parse-json.ts';

/** What JSON.parse would make of the same text. */
function plain(value: JsonValue): unknown {
  if (value.kind === 'list') return value.items.map(plain);
  if (value.kind === 'object')
    return Object.fromEntries(value.members.map(([name, member]) => [name, plain(member)]));
  return value.kind === 'string' ? value.text : (JSON.parse(value.text) as unknown);
}

describe('JSON', () => {
  it('means what JSON.parse says it means', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        const parsed = parseJson(spaced);
        expect(parsed.ok && plain(parsed.value)).toEqual(JSON.parse(spaced));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps lines, digits and names that come twice', () => {
    expect(parseJson('\n{"a":\r\n12345678901234567890,"a":\r1.50}', 5)).toMatchObject({
      ok: true,
      value: {
        ...{ kind: 'object', line: 6 },
        members: [
          ['a', { kind: 'number', text: '12345678901234567890', line: 7 }],
          ['a', { kind: 'number', text: '1.50', line: 8 }],
        ],
      },
    });
  });

  it.each([
    ['{"a":1', 'file-truncated', 1],
    ['{"a":tru', 'file-truncated', 1],
    ['[1,\n2,\n"open', 'file-truncated', 3],
    ['', 'file-truncated', 1],
    ['{"a":1}\n{"b":2}', 'syntax-bad', 2],
    ['[1,]', 'syntax-bad', 1],
    ['{a:1}', 'syntax-bad', 1],
    ['["\t"]', 'syntax-bad', 1],
    ['["\\x"]', 'syntax-bad', 1],
    ['[01]', 'syntax-bad', 1],
    [`${'['.repeat(200)}${']'.repeat(200)}`, 'syntax-bad', 1],
  ])('refuses %j', (text, code, line) => {
    expect(parseJson(text)).toMatchObject({ ok: false, problem: { code, line } });
  });
});
