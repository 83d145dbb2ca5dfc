import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson } from './canonical-json.ts';
import { decodeLines, encodeLines } from './json-lines.ts';
import { seal, unseal } from './sealed-json.ts';

const plain = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** The same data with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)]));
}

/** The canonical text by its definition. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  const members = value as Record<string, unknown>;
  const texts = Object.keys(members)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${written(members[key])}`);
  return `{${texts.join(',')}}`;
}

describe('canonicalJson', () => {
  it('is JSON of the same data, whatever the order of keys', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
        for (const same of [value, JSON.parse(written(value))])
          expect(canonicalJson(same)).toBe(written(value));
      }),
    );
  });

  it('orders many keys as it orders few', () => {
    const key = fc.oneof(fc.string({ maxLength: 3 }), fc.nat(200).map(String));
    fc.assert(
      fc.property(fc.dictionary(key, fc.nat(), { minKeys: 0, maxKeys: 60 }), (value) => {
        const parsed: unknown = JSON.parse(JSON.stringify(value));
        expect(canonicalJson(parsed)).toBe(written(parsed));
      }),
    );
  });

  it('orders keys by code unit and leaves undefined out', () => {
    expect(canonicalJson({ é: 1, b: [1, { d: undefined, c: null }], A: 'x\n' })).toBe(
      '{"A":"x\\n","b":[1,{"c":null}],"é":1}',
    );
    expect(canonicalJson({ a: { '9': 1, '10': 2 } })).toBe('{"a":{"10":2,"9":1}}');
  });
});

describe('lines', () => {
  it('give back what was written, also over many pieces', () => {
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 20 }), (values) => {
        expect([...decodeLines(encodeLines(values))]).toEqual(values);
      }),
    );
    const many = Array.from({ length: 2500 }, (_, index) => ({ index }));
    expect([...decodeLines(encodeLines(many))]).toEqual(many);
  });

  it('refuse an unfinished last line', () => {
    expect(() => [...decodeLines(Buffer.from('1\n2'))]).toThrow(SyntaxError);
  });
});

describe('a sealed object', () => {
  it('opens as it was, and not at all with a byte changed', () => {
    const bytes = seal({ b: [1], a: 'teks' });
    expect(unseal(bytes)).toEqual({ b: [1], a: 'teks' });
    for (let offset = 0; offset < bytes.length; offset++) {
      const changed = Buffer.from(bytes);
      changed[offset] = (changed[offset] ?? 0) ^ 0x01;
      expect(unseal(changed)).toBeNull();
    }
  });
});
