import type { DragEvent } from 'react';

import { canEdit } from '../session/command.ts';
import { bringsEntities, draggedEntities } from '../session/drag-items.ts';
import { placeTogether } from '../session/placing-together.ts';
import { now } from '../session/session.ts';

/** Says that entities can be dropped here, from wherever in the window they are dragged. */
export function offerDrop(event: DragEvent): void {
  if (!isTaken(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
}

/** Puts dragged entities on the chart in front, at this place of it; undefined while no chart is drawn. */
export function takeDrop(event: DragEvent, at: { readonly x: number; readonly y: number } | undefined): void {
  if (!at || !isTaken(event)) return;
  event.preventDefault();
  const entities = draggedEntities(event.dataTransfer);
  if (entities.length > 0) void placeTogether(entities, at);
}

function isTaken(event: DragEvent): boolean {
  return bringsEntities(event.dataTransfer) && canEdit(now()) && now().tab === 'chart';
}
