import { useState } from 'react';

import type { Problem } from '../../core/case/problem.ts';
import type { AskOptions } from '../bridge.ts';

/** A try that is under way. */
export interface UnderWay {
  /** 0 to 1, or null while nobody knows. */
  readonly done: number | null;
  /** Calls it off, where it is something that can be. */
  readonly stop: () => void;
}

interface Step {
  readonly underWay: UnderWay | null;
  /** Why the last try was not done; one that was cancelled leaves none. */
  readonly problem: Problem | null;
  readonly run: () => Promise<void>;
}

/** Runs what a dialog is about, one try at a time, and then what follows once it is done. */
export function useStep(step: (options: AskOptions) => Promise<Problem | null>, onDone: () => unknown): Step {
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async () => {
    const abort = new AbortController();
    const tell = (done: number | null) => setUnderWay({ done, stop: () => abort.abort() });
    tell(null);
    const found = await step({ signal: abort.signal, onProgress: ({ done }) => tell(done) });
    setUnderWay(null);
    setProblem(found?.code === 'cancelled' ? null : found);
    if (!found) onDone();
  };
  return { underWay, problem, run };
}
