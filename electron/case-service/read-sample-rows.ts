import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { z } from 'zod';

import { adding, type Change } from '../../core/case/change.ts';
import { parse } from '../../core/case/parse.ts';
import { fail, type Result, succeed } from '../../core/case/problem.ts';
import { schemaVersion, tables } from '../../core/case/tables.ts';

const rowsFile = z.strictObject({
  format: z.literal('benang-rows'),
  schemaVersion: z.literal(schemaVersion),
  tables: z.strictObject({
    about: z.array(tables.about).length(1),
    sources: z.array(tables.sources),
    entities: z.array(tables.entities),
    links: z.array(tables.links),
    occurrences: z.array(tables.occurrences).default([]),
    notes: z.array(tables.notes).default([]),
    charts: z.array(tables.charts).min(1),
    placements: z.array(tables.placements),
    sets: z.array(tables.sets).default([]),
    tasks: z.array(tables.tasks).default([]),
    // such a file has no place for their bytes
    attachments: z.array(tables.attachments).max(0).default([]),
    identities: z.array(tables.identities).default([]),
    requests: z.array(tables.requests).default([]),
    types: z.array(tables.types).default([]),
    groups: z.array(tables.groups).default([]),
    annotations: z.array(tables.annotations).default([]),
    looks: z.array(tables.looks).default([]),
    snapshots: z.array(tables.snapshots).default([]),
    queries: z.array(tables.queries).default([]),
    dismissals: z.array(tables.dismissals).default([]),
  }),
});

/** The first Change of the sample case, from the file of rows that comes with the program; every row is checked. */
export async function readSampleRows(path: string): Promise<Result<Change>> {
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return fail('file-missing', { file });
  const rows = parse(rowsFile, JSON.parse(text));
  return rows.ok ? succeed(adding(rows.value.tables)) : fail(rows.problem.code, { ...rows.problem, file });
}
