import { z } from 'zod';

import { identifier, type Identifier } from '../../core/case/identifier.ts';

/**
 * Entities on their way to a chart by HTML5 drag and drop. The payload under this type is a JSON array of the ids of
 * entities of the open case; whoever takes the drop calls `draggedEntities` and `placeTogether` at the point.
 */
export const draggedType = 'text/benang-entities';

const ids = z.array(identifier).min(1).max(1000);

/** Puts entities into a drag that begins. */
export function dragEntities(transfer: DataTransfer, entities: readonly Identifier[]): void {
  transfer.effectAllowed = 'copy';
  transfer.setData(draggedType, JSON.stringify(entities));
}

/** Whether a drag over something brings entities; their ids can be read only once it is dropped. */
export function bringsEntities(transfer: DataTransfer): boolean {
  return transfer.types.includes(draggedType);
}

/** The entities that were dropped; empty where the drag was of something else or by somebody else. */
export function draggedEntities(transfer: DataTransfer): readonly Identifier[] {
  const text = transfer.getData(draggedType);
  if (text === '') return [];
  try {
    return ids.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
