/** Edits that change neither what the case says nor where anything stands: every answer stays true. */
const aside: ReadonlySet<string> = new Set([
  ...['save-set', 'save-note', 'save-task', 'save-group', 'save-annotation', 'save-look', 'save-query'],
  ...['delete-set', 'delete-note', 'delete-task', 'delete-group', 'delete-annotation', 'delete-look'],
  ...['take-snapshot', 'describe-snapshot', 'move-snapshot', 'copy-snapshot', 'delete-snapshot'],
  ...['delete-query', 'rename-case', 'set-policy', 'set-chart', 'pin-items'],
  ...['dismiss-finding', 'restore-finding'],
]);

/** Edits that change only what stands on charts, and where. */
const onCharts: ReadonlySet<string> = new Set([
  ...['place-items', 'arrange', 'remove-from-chart', 'show-items', 'add-chart', 'delete-chart'],
  'restore-snapshot',
]);

/** Whether the same sides lead to the same differences after an edit. */
export function leavesRows(edit: string): boolean {
  return aside.has(edit);
}

/** Whether the same links lead to the same answers after an edit. */
export function leavesLinks(edit: string): boolean {
  return aside.has(edit) || onCharts.has(edit);
}
