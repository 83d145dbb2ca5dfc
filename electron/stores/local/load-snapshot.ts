import type { Change, RowChange } from '../../../core/case/change.ts';
import type { TableName } from '../../../core/case/tables.ts';
import { parseRow } from './admit.ts';
import { CaseData } from './case-data.ts';
import type { CasePlace } from './case-place.ts';
import { snapshotFile } from './file-names.ts';
import { type HistoryRecord, historyRecord } from './history-record.ts';
import { type Part, partOf, readPart } from './parts.ts';
import type { Manifest } from './snapshot.ts';
import { damage } from './store-failure.ts';

/** The case as the snapshot holds it, every part checked and every row parsed; throws `case-damaged` otherwise. */
export async function loadSnapshot(place: CasePlace, manifest: Manifest): Promise<CaseData> {
  const data = new CaseData();
  const history: HistoryRecord[] = [];
  for (const part of inOrder(manifest.parts)) {
    const lines = await readPart(place, part);
    if (part.table === 'history') history.push(...lines.map((line) => readRecord(part, line)));
    else data.apply(readRows(data, part.table, part, lines), []);
  }
  data.apply({}, history);
  refuseWrongHistory(manifest, history);
  return data;
}

/** The history's parts must follow each other; the rest may come in any order. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((left, right) => left.part - right.part);
}

function readRecord(part: Part, line: unknown): HistoryRecord {
  const parsed = historyRecord.safeParse(line);
  if (!parsed.success) throw damage(`parts/${part.sha256}.jsonl`, 0, 'content');
  return parsed.data;
}

function readRows(data: CaseData, table: TableName, part: Part, lines: readonly unknown[]): Change {
  const rows = lines.map((line): RowChange<TableName> => {
    const id = (line as { id?: unknown } | null)?.id;
    const parsed = parseRow(table, String(id), line);
    if (!parsed.ok || !parsed.value) throw damage(`parts/${part.sha256}.jsonl`, 0, 'rows');
    if (partOf(parsed.value.id, part.of) !== part.part || data.rows.row(table, parsed.value.id))
      throw damage(`parts/${part.sha256}.jsonl`, 0, 'row of another part');
    return { id: parsed.value.id, before: null, after: parsed.value };
  });
  return { [table]: rows };
}

function refuseWrongHistory(manifest: Manifest, history: readonly HistoryRecord[]): void {
  const whole = history.every(({ entry }, index) => entry.revision === index + 1);
  if (!whole || history.length !== manifest.revision || history.at(-1)?.hash !== manifest.chain)
    throw damage(snapshotFile(manifest.segment), 0, 'history');
}
