import type { Identifier } from '../../core/case/identifier.ts';
import { canEdit } from './command.ts';
import { write } from './drawing.ts';
import { expandSelected } from './expanding.ts';
import { selectionOf } from './selection.ts';
import { now } from './session.ts';
import { inspect, select } from './viewing.ts';

/**
 * Does what the settings want of a double click: names an entity in place or brings its neighbours, where the case may be
 * changed. A link, and everything of a case that is read only, is shown in the inspector.
 */
export function doubleClicked(id: Identifier): void {
  const session = now();
  const { doubleClick } = session.settings;
  const isEntity = session.rows?.entities.has(id) === true;
  if (!isEntity || !canEdit(session) || doubleClick === 'inspect') {
    inspect(id);
    return;
  }
  select(selectionOf([id]));
  if (doubleClick === 'rename') write({ kind: 'entity', id });
  else void expandSelected();
}
