import { questionInFront } from '../../session/analysing.ts';
import { pickNetwork } from '../../session/measuring.ts';
import type { PickedNetwork } from '../../session/network-choice.ts';
import { useSession } from '../../session/session.ts';

/** Picks another network; scores that are in front are measured over it at once. */
export function usePick(): (part: Partial<PickedNetwork>) => void {
  const question = useSession(questionInFront);
  return (part) => void pickNetwork(part, question === 'scores');
}
