import type { Policy } from '../../core/case/about.ts';
import { edit } from './editing.ts';

/** What a case can ask a reason for, in the order it is offered. */
export const reasonable = [
  'delete-items',
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

/** What of the settings differs from what the case says; nothing where it would be said in vain. */
export function changedSettings(
  before: { readonly title: string; readonly policy: Policy },
  wanted: { readonly title: string; readonly policy: Policy },
): { readonly title?: string; readonly policy?: Policy } {
  const title = wanted.title.trim();
  return {
    ...(title !== '' && title !== before.title && { title }),
    ...(!samePolicy(before.policy, wanted.policy) && { policy: wanted.policy }),
  };
}

/** Commits what has changed as one step to undo; true when all of it was. */
export async function saveCaseSettings(changed: ReturnType<typeof changedSettings>): Promise<boolean> {
  const gesture = crypto.randomUUID();
  const { title, policy } = changed;
  if (title !== undefined && (await edit('rename-case', { title }, gesture)) === undefined) return false;
  return policy === undefined || (await edit('set-policy', policy, gesture)) !== undefined;
}

function samePolicy(one: Policy, other: Policy): boolean {
  const asked = ({ reasonFor }: Policy) => reasonFor.toSorted().join(' ');
  return one.views === other.views && one.exports === other.exports && asked(one) === asked(other);
}
