import type { Row, TableName } from '../../../core/case/tables.ts';
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
    else loadRows(data, part.table, part, lines);
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

function loadRows(data: CaseData, table: TableName, part: Part, lines: readonly unknown[]): void {
  const rows = lines.map((line) => readRow(table, part, line));
  if (!data.rows.load(table, rows)) throw damage(`parts/${part.sha256}.jsonl`, 0, 'row of another part');
}

function readRow<T extends TableName>(table: T, part: Part, line: unknown): Row<T> {
  const id = String((line as { id?: unknown } | null)?.id);
  const parsed = parseRow(table, id, line);
  if (!parsed.ok || !parsed.value) throw damage(`parts/${part.sha256}.jsonl`, 0, 'rows');
  if (partOf(id, part.of) !== part.part) throw damage(`parts/${part.sha256}.jsonl`, 0, 'row of another part');
  return parsed.value;
}

function refuseWrongHistory(manifest: Manifest, history: readonly HistoryRecord[]): void {
  const whole = history.every(({ entry }, index) => entry.revision === index + 1);
  if (!whole || history.length !== manifest.revision || history.at(-1)?.hash !== manifest.chain)
    throw damage(snapshotFile(manifest.segment), 0, 'history');
}
