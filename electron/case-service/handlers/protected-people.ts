import { succeed } from '../../../core/case/problem.ts';
import { ProtectedPeople } from '../protected-people.ts';
import type { Handler } from './handler.ts';

/**
 * The protected people of the case, whom the window must not name wherever their names turn up. Who knows those that are
 * there waits for those of the history.
 */
export const protectedPeople: Handler<'protected-people'> = async ({ known }, { session }) => {
  const protectedPeople = await ProtectedPeople.of(session);
  if (known !== undefined) await protectedPeople.complete;
  const { version, people, isComplete } = protectedPeople;
  return succeed({ version, isComplete, people: known === version ? null : people });
};
