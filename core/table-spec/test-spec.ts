import { networkOf } from '../formats/test-reading.ts';
import type { DraftNetwork } from '../formats/format.ts';
import type { TableAccount } from '../formats/table-account.ts';
import { readTable } from './read-table.ts';
import { type TableSpec, tableSpec } from './table-spec.ts';

/** A specification of people, with what a test says of it. */
export function specOf(said: Record<string, unknown>): TableSpec {
  return tableSpec.parse({
    format: 'benang-table-spec',
    version: 1,
    name: 'Contoh',
    entities: [{ name: 'who', type: { always: 'person' }, key: ['id'] }],
    ...said,
  });
}

/** The network these rows make; they must make one. */
export function tableOf(spec: TableSpec, rows: readonly (readonly string[])[]): DraftNetwork & TableAccount {
  const reading = readTable(spec);
  for (const [index, cells] of rows.entries()) {
    const problem = reading.take({ line: index + 1, cells });
    if (problem) throw new Error(JSON.stringify(problem));
  }
  const network = networkOf(reading.finish());
  if (!network.table) throw new Error('a specification accounts for its cells');
  return { ...network, ...network.table };
}
