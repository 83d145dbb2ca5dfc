import { succeed } from '../../../core/case/problem.ts';
import { gathering } from '../../../core/formats/export-scope.ts';
import type { Loss } from '../../../core/formats/format.ts';
import { countingLosses } from '../../../core/formats/losses.ts';
import { scopeHandling } from '../../../core/formats/scope-handling.ts';
import { waysOut } from '../../../core/tables-out/ways-out.ts';
import { inSlices } from '../in-slices.ts';
import { allProtectedPeople, gatherLeaving } from '../leaving.ts';
import type { Handler } from './handler.ts';

/** Numbers alone leave: nobody is called anything. */
const anybody = { victim: '', witness: '', protected: '' } as const;

/** Says what each way out would lack of what is to leave, and under which handling it would. */
export const exportLosses: Handler<'export-losses'> = async ({ isMasked, ...input }, ask) => {
  const { session } = ask;
  const people = await allProtectedPeople(session);
  return session.exclusively(async () => {
    const leaving = await gatherLeaving(session, people, input, isMasked ? anybody : null);
    if (!leaving.ok) return leaving;
    const { scope: whole, ...rest } = leaving.value;
    const scope = await inSlices(gathering(whole), ask);
    const counts = await inSlices(countingLosses(scope), ask);
    const losses: Record<string, readonly Loss[]> = {};
    for (const way of waysOut) losses[way.id] = await inSlices(way.losses(scope, counts), ask);
    return succeed({
      ...rest,
      entities: scope.entities.size,
      links: scope.found.links.length,
      losses,
      handling: scopeHandling(scope),
    });
  });
};
