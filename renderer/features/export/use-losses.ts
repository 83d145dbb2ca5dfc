import { useEffect, useState } from 'react';

import type { Problem } from '../../../core/case/problem.ts';
import type { ExportLosses } from '../../../core/contract/exporting.ts';
import { exportLosses, scopeInput } from '../../session/exporting.ts';
import { now } from '../../session/session.ts';
import type { ExportChoice } from './export-choice.ts';

/** What leaves with a choice; null while that is being counted. */
export interface Losses {
  readonly answer: ExportLosses | null;
  readonly problem: Problem | null;
}

const counting: Losses = { answer: null, problem: null };

/** Counts what leaves whenever the scope or the masking changes; a count that nobody waits for is called off. */
export function useLosses({ scope, isMasked }: ExportChoice): Losses {
  const key = `${scope} ${isMasked}`;
  const [counted, setCounted] = useState({ key: '', losses: counting });
  useEffect(() => {
    const input = scopeInput(now(), scope);
    if (!input) return;
    const abort = new AbortController();
    void exportLosses(input, isMasked, { signal: abort.signal }).then((result) => {
      if (abort.signal.aborted) return;
      const losses = result.ok
        ? { answer: result.value, problem: null }
        : { answer: null, problem: result.problem };
      setCounted({ key: `${scope} ${isMasked}`, losses });
    });
    return () => abort.abort();
  }, [scope, isMasked]);
  return counted.key === key ? counted.losses : counting;
}
