import { callBurst } from './library/call-burst.ts';
import { callSilence } from './library/call-silence.ts';
import { callsBeforeEvent } from './library/calls-before-event.ts';
import { circularReporting } from './library/circular-reporting.ts';
import { convoy } from './library/convoy.ts';
import { exploitationChain } from './library/exploitation-chain.ts';
import { fanIn } from './library/fan-in.ts';
import { fanOut } from './library/fan-out.ts';
import { oneWayContact } from './library/one-way-contact.ts';
import { passThrough } from './library/pass-through.ts';
import { roundTrip } from './library/round-trip.ts';
import { seaHandover } from './library/sea-handover.ts';
import { sharedDocuments } from './library/shared-documents.ts';
import { smurfing } from './library/smurfing.ts';
import { unseenBoss } from './library/unseen-boss.ts';
import { victimsShare } from './library/victims-share.ts';
import type { Pattern } from './pattern.ts';

/** Every pattern that the program looks for, by theme. A new one is one file, one line here and its words. */
export const patterns: readonly Pattern[] = [
  ...[passThrough, roundTrip, smurfing, fanIn, fanOut],
  ...[victimsShare, sharedDocuments, exploitationChain],
  ...[convoy, seaHandover],
  ...[callsBeforeEvent, callBurst, callSilence, oneWayContact, unseenBoss],
  circularReporting,
];

/** The pattern with this id; undefined where the program has none. */
export function patternById(id: string): Pattern | undefined {
  return patterns.find((pattern) => pattern.id === id);
}

/** Under which name the words of a pattern stand in the locale; queries of a case share theirs. */
export function wordsOfPattern(id: string): string {
  return patternById(id) ? id : 'own';
}
