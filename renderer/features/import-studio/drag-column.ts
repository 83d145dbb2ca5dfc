const kind = 'application/x-benang-column';

/** Takes a column along while it is dragged. */
export function dragColumn(transfer: DataTransfer, column: string): void {
  transfer.setData(kind, column);
  transfer.effectAllowed = 'link';
}

/** Whether a column is being dragged. */
export function bringsColumn(transfer: DataTransfer): boolean {
  return transfer.types.includes(kind);
}

/** The column that was dragged; empty where none was. */
export function draggedColumn(transfer: DataTransfer): string {
  return transfer.getData(kind);
}
