import type { Policy } from '../../core/case/about.ts';
import { gradingSchemes } from '../../core/case/grading-schemes.ts';
import type { GradingScheme } from '../../core/case/source.ts';
import type { CaseSummary } from '../../core/contract/views.ts';
import { edit } from './editing.ts';

/** What a case can ask a reason for, in the order it is offered. */
export const reasonable = [
  'delete-items',
  'delete-type',
  'remove-attachment',
  'import-network',
  'step-back',
  'export',
  'set-policy',
] as const;

/** The policy with a reason asked for this edit, or no longer; edits it knows nothing of stay as they are. */
export function withReasonFor(policy: Policy, edit: string, isAsked: boolean): Policy {
  const others = policy.reasonFor.filter((other) => other !== edit);
  return { ...policy, reasonFor: isAsked ? [...others, edit] : others };
}

/** Which scheme new sources of a case begin with, and which ones are offered, that one among them. */
export interface CaseGrading {
  readonly usual: GradingScheme;
  readonly offered: readonly GradingScheme[];
}

/** The schemes of a case; all of them where it does not say. */
export function gradingOf({ defaultGrading, gradings = gradingSchemes }: CaseSummary['about']): CaseGrading {
  return { usual: defaultGrading, offered: gradings };
}

/** What can be set of a case. */
export interface CaseChoices {
  readonly title: string;
  readonly grading: CaseGrading;
  readonly policy: Policy;
}

/** What of the settings differs from what the case says; nothing where it would be said in vain. */
export function changedSettings(before: CaseChoices, wanted: CaseChoices): Partial<CaseChoices> {
  const title = wanted.title.trim();
  return {
    ...(title !== '' && title !== before.title && { title }),
    ...(!sameGrading(before.grading, wanted.grading) && { grading: wanted.grading }),
    ...(!samePolicy(before.policy, wanted.policy) && { policy: wanted.policy }),
  };
}

/** Commits what has changed as one step to undo; true when all of it was. */
export async function saveCaseSettings({ title, grading, policy }: Partial<CaseChoices>): Promise<boolean> {
  const gesture = crypto.randomUUID();
  const isDone = async (revision: Promise<number | undefined>) => (await revision) !== undefined;
  if (title !== undefined && !(await isDone(edit('rename-case', { title }, gesture)))) return false;
  if (grading && !(await isDone(edit('set-grading', grading, gesture)))) return false;
  return !policy || isDone(edit('set-policy', policy, gesture));
}

function sameGrading(one: CaseGrading, other: CaseGrading): boolean {
  return one.usual === other.usual && one.offered.join(' ') === other.offered.join(' ');
}

function samePolicy(one: Policy, other: Policy): boolean {
  const asked = ({ reasonFor }: Policy) => reasonFor.toSorted().join(' ');
  return one.views === other.views && one.exports === other.exports && asked(one) === asked(other);
}
