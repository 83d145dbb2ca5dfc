import type { Identifier } from '../../core/case/identifier.ts';
import type { Rule } from '../../core/case/look.ts';
import type { AppliedLook, LookEntry, Marks } from '../../core/looks/applied-look.ts';
import { overlaid } from '../../core/looks/apply-look.ts';
import { categoryCount, type LookColour } from '../../core/looks/look-colours.ts';

/** Facet by which the legend names groups that were found; the case has no such facet. */
const foundGroup = 'found-group';

const rule: Rule = { on: 'entities', when: [], effect: { kind: 'coloured', facet: foundGroup } };

/** Colour of a group by its place from 0: the first eight have one each, the rest share one. */
export function groupColour(at: number): LookColour {
  const steps = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
  const step = steps[at];
  return step === undefined ? 'category-other' : `category-${step}`;
}

/** A look that colours entities by the group they are in, laid over another; of several groups the first counts. */
export function colouredByGroup(
  groups: readonly (readonly Identifier[])[],
  lower: AppliedLook | null,
): AppliedLook {
  const entries = groups.slice(0, categoryCount).map((_, at): LookEntry => entryOf(at));
  const others = groups.length - categoryCount;
  if (others > 0) {
    const meaning = { kind: 'others', values: others } as const;
    entries.push({ rule: 0, mark: { kind: 'colour', colour: 'category-other' }, meaning });
  }
  const entities = new Map<Identifier, Marks>();
  groups.forEach((members, at) => {
    for (const id of members)
      if (!entities.has(id)) entities.set(id, { colour: Math.min(at, categoryCount) });
  });
  const upper = { rules: [{ rule, unvalued: [] }], entries, entities, links: new Map<Identifier, Marks>() };
  return lower ? overlaid(lower, upper) : upper;
}

function entryOf(at: number): LookEntry {
  const meaning = { kind: 'value', key: String(at + 1) } as const;
  return { rule: 0, mark: { kind: 'colour', colour: groupColour(at) }, meaning };
}
