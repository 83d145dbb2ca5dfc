import type { CaseRows } from '../case/case-rows.ts';
import type { Change } from '../case/change.ts';
import { parse } from '../case/parse.ts';
import { fail, type Result, succeed } from '../case/problem.ts';
import { addAttachment } from './add-attachment.ts';
import { addEntities } from './add-entities.ts';
import { addEntity } from './add-entity.ts';
import { addLink } from './add-link.ts';
import { arrange } from './arrange.ts';
import { citeValue } from './cite-value.ts';
import { createCase } from './create-case.ts';
import { deleteItems } from './delete-items.ts';
import { dismissFinding, restoreFinding } from './dismissing.ts';
import type { AnyEdit, EditContext, Needs } from './edit.ts';
import { importNetwork } from './import-network/import-network.ts';
import { pinItems } from './pin-items.ts';
import { placeItems } from './place-items.ts';
import { putBack } from './put-back.ts';
import { removeAttachment } from './remove-attachment.ts';
import { removeFromChart } from './remove-from-chart.ts';
import { renameCase } from './rename-case.ts';
import { saveSource } from './save-source.ts';
import { setLabel } from './set-label.ts';
import { setPolicy } from './set-policy.ts';
import { saveType } from './save-type.ts';
import { deleteType } from './delete-type.ts';
import { setGrading } from './set-grading.ts';
import { setType } from './set-type.ts';
import { setValue } from './set-value.ts';
import { keepingEdits } from './keeping.ts';
import { showItems } from './show-items.ts';
import { setValues } from './set-values.ts';
import { setLink } from './set-link.ts';
import { setChart } from './set-chart.ts';
import { markEntities } from './mark-entities.ts';
import { duplicateItems } from './duplicate-items.ts';
import { deleteChart } from './delete-chart.ts';
import { restoreSnapshot } from './restore-snapshot.ts';
import { copySnapshot, describeSnapshot, moveSnapshot, takeSnapshot } from './snapshots.ts';
import { addChart } from './add-chart.ts';

/** Everything an analyst can do to a case. A new edit is one file and one line here. */
export const edits: readonly AnyEdit[] = [
  createCase,
  renameCase,
  addEntity,
  addLink,
  setLabel,
  setType,
  setValue,
  citeValue,
  putBack,
  saveSource,
  placeItems,
  arrange,
  pinItems,
  removeFromChart,
  deleteItems,
  importNetwork,
  addAttachment,
  removeAttachment,
  setPolicy,
  addEntities,
  addChart,
  deleteChart,
  setChart,
  showItems,
  setLink,
  setValues,
  markEntities,
  duplicateItems,
  takeSnapshot,
  describeSnapshot,
  moveSnapshot,
  copySnapshot,
  restoreSnapshot,
  saveType,
  deleteType,
  setGrading,
  dismissFinding,
  restoreFinding,
  ...keepingEdits,
];

/** An intent whose input has been parsed: what it must see and, given that, what it changes. */
export interface PreparedEdit {
  readonly needs: Needs;
  run(rows: CaseRows, context: EditContext): Result<Change>;
}

/** Finds the edit and parses its input; `unknown-edit` or `bad-input` otherwise. */
export function prepareEdit(id: string, input: unknown): Result<PreparedEdit> {
  const edit = edits.find((candidate) => candidate.id === id);
  if (!edit) return fail('unknown-edit', { details: { edit: id } });
  const parsed = parse(edit.input, input);
  if (!parsed.ok) return parsed;
  return succeed({
    needs: edit.needs(parsed.value),
    run: (rows, context) => edit.run(rows, parsed.value, context),
  });
}

/** Parses and runs an edit on rows that are all at hand. */
export function runEdit(id: string, input: unknown, rows: CaseRows, context: EditContext): Result<Change> {
  const prepared = prepareEdit(id, input);
  return prepared.ok ? prepared.value.run(rows, context) : prepared;
}
