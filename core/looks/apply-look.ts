import type { Identifier } from '../case/identifier.ts';
import type { Rule } from '../case/look.ts';
import {
  type AppliedLook,
  type AppliedRule,
  channelOfMark,
  type LookEntry,
  type Marks,
} from './applied-look.ts';
import { applyRule } from './apply-rule.ts';
import type { LookInput } from './scores-of.ts';

/** Works out how rules draw the items of a chart, in time linear in rules and items but for sorting scores. */
export function applyLook(rules: readonly Rule[], input: LookInput): AppliedLook {
  const applied: AppliedRule[] = [];
  const entries: LookEntry[] = [];
  const marks = { entities: new Map<Identifier, Marks>(), links: new Map<Identifier, Marks>() };
  for (const rule of rules.filter(({ off }) => !off)) {
    const outcome = applyRule(rule, input);
    const first = entries.length;
    entries.push(...outcome.entries.map((entry) => ({ rule: applied.length, ...entry })));
    applied.push({ rule, unvalued: outcome.unvalued });
    setMarks(marks[rule.on], outcome.entryOf, first, entries);
  }
  return { rules: applied, entries, ...marks };
}

/** One look over another: what both set is drawn by the upper one. */
export function overlaid(lower: AppliedLook, upper: AppliedLook): AppliedLook {
  const [rules, first] = [lower.rules.length, lower.entries.length];
  const shifted = (marks: Marks): Marks =>
    Object.fromEntries(Object.entries(marks).map(([channel, at]) => [channel, at + first]));
  const joined = (on: Rule['on']) => {
    const both = new Map(lower[on]);
    for (const [id, marks] of upper[on]) both.set(id, { ...both.get(id), ...shifted(marks) });
    return both;
  };
  return {
    rules: [...lower.rules, ...upper.rules],
    entries: [...lower.entries, ...upper.entries.map((one) => ({ ...one, rule: one.rule + rules }))],
    entities: joined('entities'),
    links: joined('links'),
  };
}

function setMarks(
  marks: Map<Identifier, Marks>,
  entryOf: ReadonlyMap<Identifier, number>,
  first: number,
  entries: readonly LookEntry[],
): void {
  for (const [id, own] of entryOf) {
    const at = first + own;
    const entry = entries[at];
    if (entry) marks.set(id, { ...marks.get(id), [channelOfMark(entry.mark)]: at });
  }
}
