import type { FoundFinding } from '../../core/contract/analysing.ts';
import type { Choices } from './analysing.ts';
import { askQuestion, putAnalysis } from './analysing-asks.ts';
import { edit } from './editing.ts';
import { tell } from './notices.ts';
import { now } from './session.ts';

/** Puts a finding aside for a reason; it stays aside whenever it is found again, until it is taken back. */
export async function dismissFinding({ key, pattern }: FoundFinding, reason: string): Promise<void> {
  const at = new Date().toISOString();
  const revision = await edit('dismiss-finding', { key, pattern, reason, at });
  if (revision === undefined) return;
  tell('analysis:dismissed', {}, revision);
  await askQuestion('patterns');
}

/** Takes back that a finding was put aside. */
export async function restoreFinding({ key }: FoundFinding): Promise<void> {
  if ((await edit('restore-finding', { key })) !== undefined) await askQuestion('patterns');
}

/** Chooses what of the findings is listed. */
export function choosePatterns(part: Partial<Choices['patterns']>): void {
  const { choices } = now().analysis;
  putAnalysis({ choices: { ...choices, patterns: { ...choices.patterns, ...part } } });
}
