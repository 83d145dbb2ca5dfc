import { join } from 'node:path';

import type { Round, RoundOptions } from '../../stores/local/trials/test-round.ts';
import { hostileFiles } from './test-hostile-files.ts';
import type { HostileFile } from './test-hostile-file.ts';
import { HostileTrial, type Verdict } from './test-hostile-trial.ts';

/** Files of one round, tried in one case. */
const filesOfRound = 60;
/** Rounds begin anew with each seed of the command. */
const roundsOfSeed = 1_000_000;

/** The trial of the importers, for the long run. */
export const rounds: Readonly<Record<string, (options: RoundOptions) => Promise<Round>>> = {
  hostile: hostileRound,
};

let all: readonly HostileFile[] | undefined;

async function hostileRound({ seed, programs }: RoundOptions): Promise<Round> {
  all ??= hostileFiles(process.cwd());
  const start = ((seed % roundsOfSeed) - 1) * filesOfRound;
  const files = Array.from({ length: filesOfRound }, (_, at) => all?.[(start + at) % all.length]);
  return tryAll(
    files.filter((file) => file !== undefined),
    join(programs, 'node'),
    process.cwd(),
  );
}

/** Tries these files one after the other, in a case that is small at first. */
export async function tryAll(files: readonly HostileFile[], programs: string, root: string): Promise<Round> {
  const trial = await HostileTrial.open(programs, root);
  const told: (readonly [HostileFile, Verdict])[] = [];
  try {
    for (const file of files) told.push([file, await trial.try(file)]);
  } finally {
    await trial.close();
  }
  const counts: Record<string, number> = {};
  for (const [{ family }, { outcome }] of told)
    for (const what of ['files', family, outcome]) counts[what] = (counts[what] ?? 0) + 1;
  return {
    counts,
    most: {
      megabytes: Math.max(...told.map(([, { peak }]) => Math.round(peak))),
      'seconds without a word': Math.max(...told.map(([, { silence }]) => silence)),
    },
    faults: told.flatMap(([{ seed, what }, { faults }]) =>
      faults.map((fault) => `${seed}, ${what}: ${fault}`),
    ),
  };
}
