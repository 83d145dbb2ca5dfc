import { useState } from 'react';

import type { Problem } from '../../core/case/problem.ts';

interface Step {
  readonly isBusy: boolean;
  /** Why the last try was not done; one that was cancelled leaves none. */
  readonly problem: Problem | null;
  readonly run: () => Promise<void>;
}

/** Runs what a dialog is about, one try at a time, and then what follows once it is done. */
export function useStep(step: () => Promise<Problem | null>, onDone: () => void): Step {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async () => {
    setBusy(true);
    const found = await step();
    setBusy(false);
    setProblem(found?.code === 'cancelled' ? null : found);
    if (!found) onDone();
  };
  return { isBusy, problem, run };
}
