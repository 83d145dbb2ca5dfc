import type { MeasuredNetwork } from '../../core/case/look.ts';
import { networkAsked } from './analysing-network.ts';
import { usualNetwork } from './network-choice.ts';
import type { Session } from './session.ts';

/**
 * The network picked for the analysis as a rule of a look keeps it: of the chart it draws, or of the whole case. Null where it
 * is the usual one, or rests on what is shown or selected just now.
 */
export function pickedForRule(session: Session): MeasuredNetwork | null {
  const { scope } = session.network;
  if (session.network === usualNetwork || (scope !== 'chart' && scope !== 'case')) return null;
  const { direction, weight, linkTypes, time } = networkAsked(session);
  return {
    ...(scope === 'case' && { scope }),
    ...(direction !== undefined && direction !== 'ignore' && { direction }),
    ...(weight && { weight }),
    ...(linkTypes && { linkTypes }),
    ...(time && { time }),
  };
}
