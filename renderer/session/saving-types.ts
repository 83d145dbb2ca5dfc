import type { CustomType, TypeContent } from '../../core/case/custom-type.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { ask } from '../bridge.ts';
import { edit } from './editing.ts';
import { tell, valueOf } from './notices.ts';

/** Makes a type of the case, or changes the one with this id; false when it was refused. */
export async function saveType(row: TypeContent, id?: Identifier): Promise<boolean> {
  return (await edit('save-type', { ...(id !== undefined && { id }), row })) !== undefined;
}

/** The names of all properties that entities or links of the case have values of, most frequent first. */
export async function readProperties(): Promise<readonly string[]> {
  const answer = await ask('properties', {});
  return answer.ok ? answer.value : [];
}

/** What came of deleting a type: done, refused with the reason shown, or left since so many items have it. */
type Deleting = 'done' | 'refused' | { readonly users: number };

/** Takes a type out of the case; `instead` is what everything becomes that has it, without which one in use stays. */
export async function deleteType({ id }: CustomType, called: string, instead?: string): Promise<Deleting> {
  const input = { id, ...(instead !== undefined && { instead }) };
  const answer = await ask('edit', { edit: 'delete-type', input });
  if (!answer.ok && answer.problem.code === 'type-in-use')
    return { users: Number(answer.problem.details?.['count']) };
  const done = valueOf(answer);
  if (!done) return 'refused';
  tell('types:deleted', { type: called }, done.revision);
  return 'done';
}
