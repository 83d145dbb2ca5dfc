import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import type { DraftEntity, DraftLink, DraftNetwork, DraftValue } from '../../core/formats/format.ts';
import { readNetwork } from './read-network.ts';

/** Every cell that goes in comes out where it was, or is ignored by rule, or is rejected with its place. */

const folder = mkdtempSync(join(tmpdir(), 'benang-fidelity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        '0048',
        '1e5',
        '+6281234567',
        '8901234567890123',
        'MARCH1',
        '03/04/2024',
        '2024-04',
        '-0',
        '1.500',
        ' x ',
      ],
      ...[
        '',
        '',
        ' ',
        'a\r\nb',
        '"',
        '=1+1',
        '__proto__',
        'forward',
        'dua arah',
        'tentative',
        'Directed',
        'IDR',
        '12',
      ],
    ),
  },
);

const separators = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\uFEFF'),
});

interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tableOf(fixed: readonly string[], others: readonly string[]): fc.Arbitrary<Table> {
  return fc
    .shuffledSubarray([...others], { minLength: 1 })
    .chain((some) => fc.shuffledSubarray([...fixed, ...some], { minLength: fixed.length + some.length }))
    .chain((headings) => {
      const width = headings.length;
      const row = fc.oneof(
        { weight: 9, arbitrary: fc.array(cell, { minLength: width, maxLength: width }) },
        { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: width + 2 }) },
      );
      return fc.record({
        headings: fc.constant(headings),
        rows: fc.array(row, { minLength: 1, maxLength: 12 }),
      });
    });
}

interface Written {
  readonly text: string;
  /** Rows that are not empty lines, with the line each begins on. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

function write(
  table: Table,
  { delimiter, end, mark }: { delimiter: string; end: string; mark: string },
): Written {
  let [line, text] = [1, mark];
  const rows: { line: number; cells: readonly string[] }[] = [];
  for (const cells of [table.headings, ...table.rows]) {
    const row = cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter) + end;
    if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ line, cells });
    line += row.match(/\r\n?|\n/g)?.length ?? 0;
    text += row;
  }
  return { text, rows: rows.slice(1) };
}

async function read({ text }: Written, format: string): Promise<DraftNetwork | undefined> {
  const path = join(folder, 'table.csv');
  writeFileSync(path, text);
  const result = await readNetwork(path, { format });
  if (result.ok) return result.value.network;
  expect(['file-ragged', 'nothing-to-import']).toContain(result.problem.code);
  return undefined;
}

/** Checks every row; `holds` says whether the network has this cell of the row that begins on this line. */
function account(
  { headings }: Table,
  { rows }: Written,
  network: DraftNetwork,
  holds: (line: number, heading: string, text: string) => boolean,
): void {
  const found = { read: rows.length, used: 0, ignored: 0, rejected: 0 };
  for (const { line, cells } of rows) {
    if (cells.every((one) => one.trim() === '')) found.ignored++;
    else if (network.problems.some((problem) => problem.line === line && problem.code !== 'date-unclear'))
      found.rejected++;
    else {
      found.used++;
      expect(cells).toHaveLength(headings.length);
      for (const [column, text] of cells.entries())
        if (text.trim() !== '')
          expect([line, text, holds(line, headings[column] ?? '', text)]).toEqual([line, text, true]);
    }
  }
  expect(network.rows).toEqual(found);
}

function isValueOf(values: readonly DraftValue[], line: number, heading: string, text: string): boolean {
  return values.some(({ at, text: held }) => at.line === line && at.column === heading && held === text);
}

function saidBy(link: DraftLink, heading: string): readonly (string | undefined)[] {
  const said: Readonly<Record<string, readonly (string | undefined)[]>> = {
    from: [link.from],
    to: [link.to],
    id: [link.key],
    type: [link.type, link.direction === 'forward' ? 'Directed' : undefined],
    label: [link.label],
    count: [link.count?.toString()],
    direction: { forward: ['forward', 'Directed'], both: ['dua arah'], none: [] }[link.direction],
    strength: [link.strength],
    start: [link.start, link.wording?.start],
    end: [link.end, link.wording?.end],
    amount: [link.money?.amount],
    currency: [link.money?.currency],
  };
  return Object.hasOwn(said, heading) ? (said[heading] ?? []) : [];
}

describe('every cell is accounted for', () => {
  it('in a list of links', async () => {
    const others = ['id', 'type', 'label', 'weight', 'count', 'direction', 'strength', 'start', 'end'];
    const table = tableOf(['from', 'to'], [...others, 'amount', 'currency', 'note', 'NIK', '__proto__', 'x']);
    await fc.assert(
      fc.asyncProperty(table, separators, async (links, how) => {
        const written = write(links, how);
        const network = await read(written, 'edge-list');
        if (!network) return;
        account(links, written, network, (line, heading, text) => {
          const link = network.links.find(({ at }) => at.line === line);
          if (!link) return false;
          return saidBy(link, heading).includes(text) || isValueOf(link.values, line, heading, text);
        });
      }),
      { numRuns: 120 },
    );
  });

  it('in a list of entities', async () => {
    const table = tableOf(['id'], ['label', 'type', 'NIK', 'phone', 'note', 'constructor', 'x', 'y']);
    await fc.assert(
      fc.asyncProperty(table, separators, async (entities, how) => {
        const written = write(entities, how);
        const network = await read(written, 'node-list');
        if (!network) return;
        account(entities, written, network, (line, heading, text) =>
          network.entities.some(
            (entity) => isSaid(entity, heading, text) || isValueOf(entity.values, line, heading, text),
          ),
        );
      }),
      { numRuns: 120 },
    );
  });

  it('in a matrix', async () => {
    const weight = fc.constantFrom('0', '0', '', '1', '2', '0.0', '3.5', '-1', '1e2', 'x', ' ', '0,5');
    const matrix = fc.integer({ min: 2, max: 6 }).chain((size) => {
      const names = Array.from({ length: size }, (_, index) => `N${index}`);
      return fc
        .array(fc.array(weight, { minLength: size, maxLength: size }), { minLength: size, maxLength: size })
        .map((weights): Table => ({
          headings: ['names', ...names],
          rows: weights.map((row, index) => [names[index] ?? '', ...row]),
        }));
    });
    await fc.assert(
      fc.asyncProperty(matrix, separators, async (table, how) => {
        const written = write(table, how);
        const network = await read(written, 'adjacency-matrix');
        if (!network) return;
        expect(network.rows.used).toBe(table.rows.length);
        for (const { line, cells } of written.rows)
          for (const [column, text] of cells.entries())
            if (column > 0) {
              const [from = '', to = ''] = [cells[0], table.headings[column]];
              expect([from, to, fate(network, { line, from, to, text })]).toEqual([
                from,
                to,
                expectedFate(text),
              ]);
            }
      }),
      { numRuns: 120 },
    );
  });
});

function isSaid(entity: DraftEntity, heading: string, text: string): boolean {
  const said = { id: entity.key, label: entity.label, type: entity.type };
  return Object.hasOwn(said, heading) && said[heading as keyof typeof said] === text;
}

function expectedFate(text: string): string {
  if (text === 'x') return 'rejected';
  return ['', ' ', '0', '0.0'].includes(text) ? 'ignored' : 'used';
}

function fate(
  { links, problems }: DraftNetwork,
  { line, from, to, text }: { line: number; from: string; to: string; text: string },
): string {
  if (problems.some((problem) => problem.line === line && problem.column === to)) return 'rejected';
  const used = links.some(
    (link) =>
      link.values[0]?.text === text &&
      ((link.from === from && link.to === to && link.at.line === line) ||
        (link.direction === 'none' && link.from === to && link.to === from)),
  );
  return used ? 'used' : 'ignored';
}
