import type { Identifier } from '../../core/case/identifier.ts';
import { questionInFront } from './analysing.ts';
import { openQuestion } from './analysing-asks.ts';
import { pickNetwork } from './measuring.ts';
import type { PickedNetwork } from './network-choice.ts';
import { now } from './session.ts';

type Sets = PickedNetwork['asOne'];

/** Takes those who are selected for one and the same, and asks what is in front of that network; the case keeps them apart. */
export async function takeAsOne(): Promise<void> {
  const { network, selection } = now();
  const question = questionInFront(now());
  await pickNetwork({ asOne: withSet(network.asOne, [...selection.entities]) }, question === 'scores');
  await openQuestion(question);
}

/** The sets with one more, those it shares somebody with in it. */
export function withSet(sets: Sets, ids: readonly Identifier[]): Sets {
  const touching = sets.filter((set) => set.some((id) => ids.includes(id)));
  const others = sets.filter((set) => !touching.includes(set));
  return [...others, [...new Set([...touching.flat(), ...ids])]];
}
