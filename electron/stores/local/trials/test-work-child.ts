import { writeSync } from 'node:fs';

import { testMeta } from '../../test-commits.ts';
import { freshKey } from '../audit/test-checkpoints.ts';
import { Player } from './test-player.ts';
import { type ChildWork, realWork } from './test-real-work.ts';

/** Works on a case and says of every step what becomes of it, a line each, before anything else happens. */
async function work({ root, seed, ballast, refusals, copyTo }: ChildWork): Promise<void> {
  let refused = 0;
  const player: Player = new Player({
    ...realWork(root, ballast),
    ...{ seed, signer: await freshKey() },
    told: ({ outcome, step }) => {
      if (outcome === '-' && step === 'commit') refused++;
      if (outcome === '?' && step === 'reopen') sayNotes(player);
      say(outcome === '?' ? `? ${step}` : outcome);
    },
  });
  await player.begin();
  const isEnough = () => refused >= refusals || player.store?.report.readOnly === true;
  await player.play(Infinity, isEnough);
  const { store } = player;
  if (!store) return;
  sayNotes(player);
  if (copyTo === null) return;
  const copy = { path: copyTo, caseId: store.folder.caseId, createdAt: testMeta.when };
  const copied = await store.folder.copyTo(
    { ...copy, protection: await store.folder.protection() },
    testMeta,
  );
  say(copied.ok && copied.value === null ? 'copied' : `not copied ${JSON.stringify(copied)}`);
}

function sayNotes({ store }: Player): void {
  for (const { code } of store?.report.notes ?? []) say(`note ${code}`);
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

await work(JSON.parse(process.argv[2] ?? '{}') as ChildWork);
// as a process ends that nobody closes: without giving back its lock
process.exit(0);
