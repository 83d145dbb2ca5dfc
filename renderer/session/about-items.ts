import type { Subject } from '../../core/case/subject.ts';
import { selectionOf, selectionSize } from './selection.ts';
import { now } from './session.ts';
import { goTo, select } from './viewing.ts';

/** Selects what a task or a note is about; where none of it stands on the chart, shows the first of it. */
export function selectAbout(about: readonly Subject[]): void {
  const { rows } = now();
  const ids = about.map(({ row }) => row);
  const here = selectionOf(
    ids.filter((id) => rows?.entities.has(id)),
    ids.filter((id) => rows?.links.has(id)),
  );
  const [first] = ids;
  if (selectionSize(here) > 0) select(here);
  else if (first !== undefined) goTo(first);
}
