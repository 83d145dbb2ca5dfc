import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { forEachRow } from './change.ts';
import { LiveCase } from './live-case.ts';
import { sameRow } from './same-row.ts';
import { sureCheck } from './sure-check.ts';
import { tables } from './tables.ts';
import { changeOf, rowWishes } from './test-rows.ts';

/** What zod says: the data stand as they are, or it refuses or rewrites them. */
function keeps(schema: z.ZodType, data: unknown): boolean {
  const parsed = schema.safeParse(data);
  return parsed.success && (Object.is(parsed.data, data) || sameRow(parsed.data, data));
}

const keys = [
  'id',
  'label',
  'values',
  'citations',
  'at',
  'line',
  'start',
  'translations',
  'zzz',
  '__proto__',
];
const oddValue = fc.oneof(
  fc.constantFrom(null, undefined, true, 0, -1, 1.5, NaN, Infinity, 1e300, 2 ** 53),
  fc.constantFrom('', ' ', 'x', '../x', 'ID', '2025-02-30', 'a'.repeat(97), 'b'.repeat(2001)),
  fc.constantFrom('😀', '😀'.repeat(1000), '😀'.repeat(1001), '\ud800'),
  fc.constantFrom([], {}, [[]], [{}], [undefined], { id: 'ya' }, { id: 1 }, Object.create(null), new Date(0)),
  fc.jsonValue({ maxDepth: 2 }),
);
/** A change to one place of a row: where by numbers that choose the way down, and what. */
const mutation = fc.record({
  way: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom('set', 'remove', 'add'),
  key: fc.constantFrom(...keys),
  value: oddValue,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutated(data: unknown, change: Mutation): unknown {
  if (typeof data !== 'object' || data === null) return change.value;
  const [step = 0, ...way] = change.way;
  const names = Object.keys(data);
  const name = names[step % (names.length || 1)];
  if (name === undefined || way.length === 0) return changed(data, name, change);
  const copy = structuredClone(data) as Record<string, unknown>;
  put(copy, name, mutated(copy[name], { ...change, way }));
  return copy;
}

function changed(data: object, name: string | undefined, { how, key, value }: Mutation): unknown {
  const copy = structuredClone(data);
  if (Array.isArray(copy)) copy.splice(Number(name ?? 0), Number(how !== 'add'), value);
  else if (name === undefined || how === 'add') put(copy, key, value);
  else if (how === 'remove') Reflect.deleteProperty(copy, name);
  else put(copy, name, value);
  return copy;
}

/** As JSON.parse does: `__proto__` becomes a member like any other. */
function put(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
}

describe('a sure check of rows', () => {
  it('is sure of every row as it should be', () => {
    fc.assert(
      fc.property(rowWishes, (wishes) => {
        forEachRow(changeOf(new LiveCase(), wishes), (table, { after }) => {
          if (after) expect(sureCheck(tables[table])(after)).toBe(keeps(tables[table], after));
        });
      }),
    );
  });

  it('comes to the same verdict as zod about broken rows', () => {
    fc.assert(
      fc.property(rowWishes, fc.array(mutation, { minLength: 1, maxLength: 3 }), (wishes, mutations) => {
        forEachRow(changeOf(new LiveCase(), wishes), (table, { after }) => {
          if (!after) return;
          const row = mutations.reduce<unknown>(mutated, after);
          const verdict = sureCheck(tables[table])(row);
          if (verdict !== (keeps(tables[table], row) && isPlainJson(row)))
            expect({ table, row, verdict, zod: tables[table].safeParse(row) }).toBe('the same verdict');
        });
      }),
      { numRuns: 2000 },
    );
  });
});

function isPlainJson(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return data !== undefined;
  const prototype: unknown = Object.getPrototypeOf(data);
  return (
    (Array.isArray(data) || prototype === Object.prototype) &&
    !Object.hasOwn(data, '__proto__') &&
    Object.values(data).every(isPlainJson)
  );
}

describe('a sure check of any schema', () => {
  const text = z.string();
  const schemas: Readonly<Record<string, z.ZodType>> = {
    text,
    'text with several rules': text
      .min(2)
      .max(4)
      .regex(/^[a-z]*$/),
    'rewritten text': text.trim().toLowerCase(),
    'coerced text': z.coerce.string(),
    number: z.number().min(0).lt(10),
    'whole number': z.int(),
    'short whole number': z.int32(),
    format: z.uuid(),
    global: text.regex(/a/g),
    literal: z.literal(['a', 1, null]),
    enumeration: z.enum(['a', 'b']),
    list: z.array(text).min(1).max(2),
    pair: z.tuple([text, z.number()]),
    'pair with a rest': z.tuple([text], z.number()),
    record: z.record(z.string().max(2), text),
    'whole record': z.record(z.enum(['a', 'b']), text),
    'partial record': z.partialRecord(z.enum(['a', 'b']), text),
    'loose record': z.looseRecord(z.string().regex(/^a/), z.number()),
    object: z.object({ a: text, b: text.optional() }),
    'strict object': z.strictObject({ a: text, b: text.exactOptional() }),
    'loose object': z.looseObject({ a: text }),
    'object with a default': z.strictObject({ a: text.default('x') }),
    'optional default': z.strictObject({ a: text.default('x').optional() }),
    'read-only optional': z.strictObject({ a: text.exactOptional().readonly() }),
    'refined object': z.strictObject({ a: text }).refine(({ a }) => a !== 'x'),
    union: z.union([text.trim(), text]),
    'union of objects': z.discriminatedUnion('a', [
      z.strictObject({ a: z.literal('x') }),
      z.strictObject({ a: z.literal('y'), b: text }),
    ]),
    transformed: text.transform((value) => value.length),
    caught: z.number().catch(0),
    anything: z.unknown(),
    nullable: text.nullable(),
  };
  const data = fc.oneof(
    oddValue,
    fc.constantFrom('a', 'ab', ' A ', '3f1f0c1e-8d8c-4a5b-9c55-0d8a3a7e1b11', 3, 9.5, ['a'], ['a', 1]),
    fc.dictionary(fc.constantFrom('a', 'b', 'abc'), fc.constantFrom('x', 'y', 'abc', 1, null), {
      maxKeys: 3,
    }),
  );

  it.each(Object.keys(schemas))('%s: is never sure of what zod refuses or rewrites', (name) => {
    const schema = schemas[name]!;
    const check = sureCheck(schema);
    fc.assert(
      fc.property(data, (value) => !check(value) || keeps(schema, value)),
      { numRuns: 500 },
    );
  });

  it('is made once per schema', () => {
    expect(sureCheck(text)).toBe(sureCheck(text));
  });

  it('does not remember a refusal', () => {
    const check = sureCheck(z.string().refine((value) => value !== 'no'));
    expect(['no', 'yes', 'no', 'yes'].map(check)).toEqual([false, true, false, true]);
  });
});
