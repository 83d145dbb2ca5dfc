import { type Result, fail, succeed } from '../case/problem.ts';
import type { DraftEntity, DraftNetwork, DraftValue } from './format.ts';
import { itemsIn, maximumItems } from './network-builder.ts';
import type { RowAccount, SheetAccount } from './table-account.ts';

/** The network of one sheet of a workbook. */
export interface SheetNetwork {
  readonly sheet: string;
  readonly network: DraftNetwork;
}

/**
 * Puts the networks of several sheets of one file together: the same key is the same entity, of which the first sheet
 * that says something has its way, and whose values add up. Each sheet accounts for its own rows and cells.
 */
export function mergeNetworks(parts: readonly SheetNetwork[]): Result<DraftNetwork> {
  const networks = parts.map(({ network }) => network);
  const entities = new Map<string, DraftEntity>();
  for (const entity of networks.flatMap((network) => network.entities)) {
    const known = entities.get(entity.key);
    entities.set(entity.key, known ? together(known, entity) : entity);
  }
  const links = networks.flatMap((network) => network.links);
  const held = [...entities.values(), ...links].reduce((sum, { values }) => sum + 1 + itemsIn(values), 0);
  if (held > maximumItems) return fail('file-too-large', { details: { limit: maximumItems } });
  const sources = new Map(networks.flatMap((network) => network.sources ?? []).map((one) => [one.key, one]));
  const sheets = parts.flatMap(accountOf);
  return succeed({
    ...(sources.size > 0 && { sources: [...sources.values()] }),
    ...{ entities: [...entities.values()], links, rows: sumOf(networks.map(({ rows }) => rows)) },
    problems: networks.flatMap(({ problems }) => problems),
    ...(sheets.length > 0 && { sheets }),
  });
}

function together(known: DraftEntity, other: DraftEntity): DraftEntity {
  const sources = [...new Set([...(known.sources ?? []), ...(other.sources ?? [])])];
  return {
    ...other,
    ...known,
    values: [...known.values, ...other.values.filter((value) => !says(known.values, value))],
    ...(sources.length > 0 && { sources }),
  };
}

function says(values: readonly DraftValue[], { property, text, sources }: DraftValue): boolean {
  return !sources && values.some((value) => value.property === property && value.text === text);
}

function accountOf({ sheet, network: { rows, table } }: SheetNetwork): readonly SheetAccount[] {
  return table ? [{ sheet, rows, ...table }] : [];
}

function sumOf(accounts: readonly RowAccount[]): RowAccount {
  const total = (part: keyof RowAccount): number => accounts.reduce((sum, account) => sum + account[part], 0);
  return {
    ...{ read: total('read'), used: total('used') },
    ...{ ignored: total('ignored'), rejected: total('rejected') },
  };
}
