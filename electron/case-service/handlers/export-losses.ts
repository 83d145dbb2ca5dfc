import { succeed } from '../../../core/case/problem.ts';
import { linksBetween } from '../../../core/formats/export-scope.ts';
import { scopeHandling } from '../../../core/formats/scope-handling.ts';
import { waysOut } from '../../../core/tables-out/ways-out.ts';
import { allProtectedPeople, gatherLeaving } from '../leaving.ts';
import type { Handler } from './handler.ts';

/** Numbers alone leave: nobody is called anything. */
const anybody = { victim: '', witness: '', protected: '' } as const;

/** Says what each way out would lack of what is to leave, and under which handling it would. */
export const exportLosses: Handler<'export-losses'> = async ({ isMasked, ...input }, { session, signal }) => {
  const people = await allProtectedPeople(session);
  return session.exclusively(async () => {
    const leaving = await gatherLeaving(session, people, input, isMasked ? anybody : null);
    if (!leaving.ok) return leaving;
    const { scope, ...rest } = leaving.value;
    signal.throwIfAborted();
    return succeed({
      ...rest,
      entities: scope.entities.size,
      links: [...linksBetween(scope)].length,
      losses: Object.fromEntries(waysOut.map((way) => [way.id, way.losses(scope)])),
      handling: scopeHandling(scope),
    });
  });
};
