import { basename } from 'node:path';

import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { formatById } from '../../../core/formats/formats.ts';
import { writeFileWhole } from '../../write-file.ts';
import { linksAmong } from '../chart-contents.ts';
import { recordLeaving } from '../record-leaving.ts';
import type { Handler } from './handler.ts';

const tables = ['about', 'sources', 'entities', 'links', 'charts', 'placements'] as const;

/** Writes the case, or what stands on one chart, to a file that the user chose; edits wait meanwhile. */
export const exportCase: Handler<'export'> = async (input, { session, tools, progress }) => {
  const format = formatById(input.format);
  if (format?.input !== 'text' || !format.write)
    return fail('unknown-format', { details: { format: input.format } });
  const path = tools.files.get(input.file);
  if (path === undefined) return fail('file-missing');
  progress(0, 'writing');
  const write = format.write.bind(format);
  return session.exclusively(async () => {
    const rows = await session.store.load({ tables });
    const entities = entitiesInScope(rows, input.chart);
    if (!entities.ok) return entities;
    const links = linksAmong(rows, entities.value).length;
    const exported = { entities: entities.value.size, links };
    const details = { format: input.format, file: basename(path), ...exported };
    const admitted = await recordLeaving(session, { event: 'export', details, why: input.why });
    if (!admitted.ok) return admitted;
    const written = await writeFileWhole(path, write(rows, entities.value, input.chart));
    return written.ok ? succeed({ ...exported, bytes: written.value.bytes }) : written;
  });
};

function entitiesInScope(rows: CaseRows, chart: Identifier | undefined): Result<ReadonlySet<Identifier>> {
  if (chart === undefined) return succeed(new Set(rows.rows('entities').keys()));
  if (!rows.row('charts', chart)) return fail('row-missing', { details: { table: 'charts', row: chart } });
  const placements = [...rows.placementsOn(chart)];
  return succeed(new Set(placements.flatMap((id) => rows.row('placements', id)?.entity ?? [])));
}
