import { freshKey } from '../audit/test-checkpoints.ts';
import { SimulatedDisk } from '../test-disk.ts';
import { Player, type Told } from './test-player.ts';
import type { Bounds } from './test-promise.ts';
import { simulatedWork } from './test-simulated-scene.ts';

/** What a process said before it ended. */
export interface Said {
  /** What each step came to; the last may have none. */
  readonly steps: readonly { readonly step: Told['step']; readonly outcome: '+' | '-' | null }[];
  /** Lines of other kinds. */
  readonly rest: readonly string[];
}

class Followed extends Error {}

/** Reads what a process said of its steps; a line that was cut off in the middle was not said. */
export function readSaid(output: string): Said {
  const steps: { step: Told['step']; outcome: '+' | '-' | null }[] = [];
  const rest: string[] = [];
  for (const line of output.split('\n').slice(0, -1)) {
    const last = steps.at(-1);
    if (line.startsWith('? ')) steps.push({ step: line.slice(2) as Told['step'], outcome: null });
    else if (last && (line === '+' || line === '-')) last.outcome = line;
    else rest.push(line);
  }
  return { steps, rest };
}

/** Does in memory what a process did by its own account, to know what its case must hold. */
export async function follow(seed: number, { steps }: Said): Promise<Bounds> {
  let begun = 0;
  const player = new Player({
    ...simulatedWork(new SimulatedDisk()),
    ...{ seed, signer: await freshKey() },
    told: ({ outcome }) => {
      if (outcome !== '?') return;
      if (begun >= steps.length) throw new Followed();
      begun++;
    },
    refused: () => {
      const outcome = steps[begun - 1]?.outcome ?? null;
      if (outcome === null) throw new Followed();
      return outcome === '-';
    },
  });
  try {
    await player.begin();
    await player.play(Infinity);
  } catch (error) {
    if (!(error instanceof Followed)) throw error;
  }
  return player.bounds;
}
