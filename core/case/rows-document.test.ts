import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { schemaVersion, tableNames, tables } from './tables.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly [more: string]: unknown;
}

const text = readFileSync(resolve(import.meta.dirname, '../../docs/rows.md'), 'utf8');

/** The members of each table of the document, as `name` or `name?`, with the section that it stands in. */
const documented = text
  .split(/^## /m)
  .slice(1)
  .flatMap((part) => {
    const [section = '', ...lines] = part.split('\n');
    const blocks = lines.join('\n').split(/\n(?!\|)/);
    return blocks.map((block) => ({ section, members: membersOf(block) }));
  })
  .filter(({ members }) => members.length > 0);

function membersOf(block: string): string[] {
  const rows = [...block.matchAll(/^\| ((?:`\w+`(?:, )?)+) +\| ([^|]*)\|/gm)];
  return rows
    .flatMap(([, names = '', shape = '']) =>
      [...names.matchAll(/\w+/g)].map(([name]) => (shape.startsWith('optional') ? `${name}?` : name)),
    )
    .toSorted();
}

/** The members of every object inside, as `name` or `name?`. */
function objectsIn(schema: Schema): string[][] {
  const { properties, required = [], propertyNames } = schema;
  const own = properties
    ? [Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`))]
    : [(propertyNames?.enum ?? []).map((name) => `${name}?`)];
  const inner = Object.entries(schema).flatMap(([key, part]): Schema[] =>
    key === 'properties' ? Object.values(properties ?? {}) : [part].flat().filter(isSchema),
  );
  return [
    ...own.filter((names) => names.length > 0).map((names) => names.toSorted()),
    ...inner.flatMap(objectsIn),
  ];
}

function isSchema(part: unknown): part is Schema {
  return typeof part === 'object' && part !== null;
}

/** In a request the country of the bureau is a must, which the document says in words. */
function plain(names: readonly string[]): string {
  const bureau = ['agency', 'country', 'unit?'];
  return names.join() === bureau.join() ? ['agency', 'country?', 'unit?'].join() : names.join();
}

describe('docs/rows.md', () => {
  it('is about this version', () => {
    expect(text).toContain(`schema version ${schemaVersion}`);
  });

  it.each(tableNames)('names every member of %s, at any depth, and says which are optional', (table) => {
    const schema = z.toJSONSchema(tables[table]) as Schema;
    const known = new Set(documented.map(({ members }) => plain(members)));
    for (const names of objectsIn(schema)) expect([...known]).toContain(plain(names));
    const kinds = (schema['oneOf'] as Schema[] | undefined) ?? [schema];
    const here = documented.filter(({ section }) => section === table).map(({ members }) => plain(members));
    for (const kind of kinds) expect(here).toContain(plain(objectsIn(kind)[0] ?? []));
  });

  it('names nothing that is nowhere', () => {
    const real = new Set(
      tableNames.flatMap((table) => objectsIn(z.toJSONSchema(tables[table]) as Schema).map(plain)),
    );
    expect(documented.filter(({ members }) => !real.has(plain(members)))).toEqual([]);
  });
});
