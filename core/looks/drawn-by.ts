import type { Flag } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Rule } from '../case/look.ts';
import type { AppliedLook, Mark } from './applied-look.ts';
import type { LookColour } from './look-colours.ts';

/** How a look draws one item; null for what it leaves as usual. */
export interface DrawnLook {
  readonly colour: LookColour | null;
  readonly badge: Flag | null;
  readonly size: Extract<Mark, { kind: 'times' | 'size' }> | null;
}

const usual: DrawnLook = { colour: null, badge: null, size: null };

/** How an item is drawn by a look, or by none. */
export function drawnBy(look: AppliedLook | null, on: Rule['on'], id: Identifier): DrawnLook {
  const marks = look?.[on].get(id);
  if (!look || !marks) return usual;
  const mark = (at: number | undefined) => (at === undefined ? undefined : look.entries[at]?.mark);
  return drawnWith(mark(marks.colour), mark(marks.badge), mark(marks.size));
}

function drawnWith(colour: Mark | undefined, badge: Mark | undefined, size: Mark | undefined): DrawnLook {
  return {
    colour: colour?.kind === 'colour' ? colour.colour : null,
    badge: badge?.kind === 'badge' ? badge.badge : null,
    size: size?.kind === 'times' || size?.kind === 'size' ? size : null,
  };
}
