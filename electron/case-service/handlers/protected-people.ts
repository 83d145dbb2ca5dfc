import { succeed } from '../../../core/case/problem.ts';
import { ProtectedPeople } from '../protected-people.ts';
import type { Handler } from './handler.ts';

/** The victims and witnesses of the case, whom the window must not name wherever their names turn up. */
export const protectedPeople: Handler<'protected-people'> = async ({ known }, { session }) => {
  const { version, people } = await ProtectedPeople.of(session);
  return succeed({ version, people: known === version ? null : people });
};
