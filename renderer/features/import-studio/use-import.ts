import { useState } from 'react';

import type { Problem } from '../../../core/case/problem.ts';
import type { ImportReport } from '../../../core/contract/import-report.ts';
import type { Doing } from '../../../core/contract/messages.ts';
import { importFiles, type ImportWish, tryImport } from '../../session/importing.ts';

/** How far an import is. */
export type Phase =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'running';
      readonly done: number | null;
      readonly doing: Doing;
      readonly about: string;
      /** Null once it is too late. */
      readonly stop: (() => void) | null;
    }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'tried' | 'done'; readonly report: ImportReport };

/** Runs an import, for trial or as one edit; what was cancelled is asked again. */
export function useImport() {
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const run = async (wish: ImportWish, isTrial: boolean) => {
    const abort = new AbortController();
    const tell = (done: number | null, doing: Doing, about = '') => {
      const isLate = doing === 'finishing';
      const stop = isLate ? null : () => abort.abort();
      setPhase({ kind: 'running', done: isLate ? null : done, doing, about, stop });
    };
    tell(null, 'reading');
    const result = await (isTrial ? tryImport : importFiles)(wish, {
      signal: abort.signal,
      onProgress: ({ done, doing, about }) => tell(done, doing, about),
    });
    if (result.ok) setPhase({ kind: isTrial ? 'tried' : 'done', report: result.value });
    else if (result.problem.code === 'cancelled') setPhase({ kind: 'asking' });
    else setPhase({ kind: 'refused', problem: result.problem });
  };
  return { phase, run, ask: () => setPhase({ kind: 'asking' }) };
}
