import type { Change } from '../../core/case/change.ts';
import type { Problem } from '../../core/case/problem.ts';
import type { ImportReport } from '../../core/contract/import-report.ts';
import type { RowAccount } from '../../core/formats/format.ts';
import type { ReadFile } from '../import/read-options.ts';

/** What an import did, worked out from what was read and from the Change that it became. */
export function reportImport(
  files: readonly ReadFile[],
  settled: readonly (readonly Problem[])[],
  change: Change,
  revision: number,
): Omit<ImportReport, 'isTrial'> {
  const entities = change.entities ?? [];
  const placements = change.placements ?? [];
  return {
    revision,
    chart: placements[0]?.after?.chart ?? '',
    files: files.map((file, index) => reportFile(file, settled[index] ?? [])),
    rows: sum(files.map(({ network }) => network.rows)),
    entities: entities.filter(({ before }) => before === null).length,
    links: change.links?.length ?? 0,
    joined: entities.filter(({ before }) => before !== null).length,
    placed: placements.length,
  };
}

function reportFile(
  { name, format, sha256, bytes, encoding, network }: ReadFile,
  settled: readonly Problem[],
): ImportReport['files'][number] {
  return {
    ...{ file: name, format, sha256, bytes, encoding },
    rows: network.rows,
    entities: network.entities.length,
    links: network.links.length,
    problems: [...network.problems, ...settled.map((problem) => ({ ...problem, file: name }))],
    ...(network.table && { table: network.table }),
  };
}

function sum(accounts: readonly RowAccount[]): RowAccount {
  const total = (part: keyof RowAccount): number => accounts.reduce((so, account) => so + account[part], 0);
  return {
    read: total('read'),
    used: total('used'),
    ignored: total('ignored'),
    rejected: total('rejected'),
  };
}
