import type { Change } from '../../core/case/change.ts';
import { countIn } from '../../core/case/written-rows.ts';
import { batchesOf, countLinks } from '../../core/formats/link-batches.ts';
import type { Problem } from '../../core/case/problem.ts';
import { type ImportReport, shownConflicts } from '../../core/contract/import-report.ts';
import { newConflicts } from '../../core/edits/import-network/new-conflicts.ts';
import type { RowAccount } from '../../core/formats/table-account.ts';
import type { ReadFile } from '../import/read-options.ts';
import { spoofedIn } from './spoofed-in.ts';

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
    links: countIn(change, 'links'),
    joined: entities.filter(({ before }) => before !== null).length,
    ...conflictsIn(entities),
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
    links: batchesOf(network).reduce((sum, batch) => sum + countLinks(batch), 0),
    problems: [
      ...network.problems,
      ...[...settled, ...spoofedIn(network)].map((problem) => ({ ...problem, file: name })),
    ],
    ...(network.table && { table: network.table }),
    ...(network.sheets && { sheets: network.sheets }),
  };
}

function conflictsIn(
  entities: NonNullable<Change['entities']>,
): Pick<ImportReport, 'conflicting' | 'conflicts'> {
  const all = entities.flatMap(({ before, after }) => {
    const conflicts = before && after ? newConflicts(before, after) : [];
    return after && conflicts.length > 0 ? [{ entity: after, conflicts }] : [];
  });
  const told = all.flatMap(({ entity: { id, label }, conflicts }) =>
    conflicts.map((conflict) => ({ id, label, ...conflict })),
  );
  return { conflicting: all.length, conflicts: told.slice(0, shownConflicts) };
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
