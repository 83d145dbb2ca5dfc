import type { HistoryLine } from '../../../core/contract/views.ts';

/** What the list shows as one line. */
export type HistoryRow =
  | { readonly kind: 'now'; readonly id: 'now' }
  /** Begins the lines of one day of the reader; `when` is a moment of it. */
  | { readonly kind: 'day'; readonly id: string; readonly when: string }
  | {
      readonly kind: 'line';
      readonly id: string;
      readonly line: HistoryLine;
      readonly holds: boolean;
      /** The gesture it is a part of and stands under. */
      readonly within?: string;
    }
  /** Edits made in one gesture, newest first; those of one gesture hold or not together. */
  | {
      readonly kind: 'gesture';
      readonly id: string;
      readonly line: HistoryLine;
      readonly lines: readonly HistoryLine[];
      readonly holds: boolean;
      readonly isOpen: boolean;
    };

/** A row that tells of something done. */
export type ToldRow = Extract<HistoryRow, { readonly line: HistoryLine }>;

interface RowsInput {
  /** Newest first. */
  readonly lines: readonly HistoryLine[];
  readonly inForce: ReadonlySet<number>;
  /** Ids of the gestures that are open. */
  readonly open: ReadonlySet<string>;
  /** The day of the reader a moment lies in. */
  readonly dayOf: (when: string) => string;
}

/** Lines as the list shows them: the present first, days apart, the edits of a gesture folded into one. */
export function historyRows({ lines, inForce, open, dayOf }: RowsInput): HistoryRow[] {
  const rows: HistoryRow[] = [{ kind: 'now', id: 'now' }];
  let lastDay = '';
  for (const together of byGesture(lines)) {
    const [line] = together;
    if (!line) continue;
    const day = dayOf(line.when);
    if (day !== lastDay) rows.push({ kind: 'day', id: `day-${line.revision}`, when: line.when });
    lastDay = day;
    rows.push(...rowsOf(line, together, inForce, open));
  }
  return rows;
}

function rowsOf(
  line: HistoryLine,
  together: readonly HistoryLine[],
  inForce: ReadonlySet<number>,
  open: ReadonlySet<string>,
): HistoryRow[] {
  const one = (told: HistoryLine) => ({
    ...{ kind: 'line' as const, id: `line-${told.revision}`, line: told },
    holds: told.kind !== 'edit' || inForce.has(told.revision),
  });
  if (together.length === 1) return [one(line)];
  // Named after its first edit, so that it stays open when another one joins it.
  const id = `gesture-${together.at(-1)?.revision ?? 0}`;
  const isOpen = open.has(id);
  const folded = { kind: 'gesture' as const, id, line, lines: together, isOpen };
  const parts = isOpen ? together.map((part) => ({ ...one(part), within: id })) : [];
  return [{ ...folded, holds: inForce.has(line.revision) }, ...parts];
}

function byGesture(lines: readonly HistoryLine[]): HistoryLine[][] {
  const groups: HistoryLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0] && isSameGesture(last[0], line)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isSameGesture(one: HistoryLine, other: HistoryLine): boolean {
  return one.gesture !== undefined && one.gesture === other.gesture && one.kind === other.kind;
}

/** A row that tells of something done, as against the present and the days. */
export function isTold(row: HistoryRow): row is ToldRow {
  return 'line' in row;
}
