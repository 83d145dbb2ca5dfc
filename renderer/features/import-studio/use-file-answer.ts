import { useEffect, useState } from 'react';

import type { Problem, Result } from '../../../core/case/problem.ts';
import { type StudioFile } from '../../session/studio-file.ts';

/** What is asked of a file as it is told now, entities without a type taken for this one. */
export type FileQuestion<T> = (
  file: StudioFile,
  entityType: string,
  signal: AbortSignal,
) => Promise<Result<T>>;

/** What is known of a file so far. */
export interface FileAnswer<T> {
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly isBusy: boolean;
}

const nothing = { value: null, problem: null, isBusy: false };
/** So many milliseconds the hands must rest before it is asked again. */
const rest = 250;

interface Kept<T> extends Omit<FileAnswer<T>, 'isBusy'> {
  /** What it is the answer for. */
  readonly of: StudioFile;
  readonly entityType: string;
}

/** Asks whenever what is told of a file changed, where there is something to ask; a newer question ends the one before. */
export function useFileAnswer<T>(
  file: StudioFile,
  entityType: string,
  question: FileQuestion<T> | null,
): FileAnswer<T> {
  const [kept, setKept] = useState<Kept<T> | null>(null);
  useEffect(() => {
    if (!question) return;
    const abort = new AbortController();
    const tell = async () => {
      const result = await question(file, entityType, abort.signal);
      if (abort.signal.aborted) return;
      setKept({
        ...{ of: file, entityType },
        value: result.ok ? result.value : null,
        problem: result.ok ? null : result.problem,
      });
    };
    const timer = setTimeout(() => void tell(), rest);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [file, entityType, question]);
  if (!question) return nothing;
  if (kept?.of.file.handle !== file.file.handle) return { ...nothing, isBusy: true };
  const { value, problem } = kept;
  return { value, problem, isBusy: kept.of !== file || kept.entityType !== entityType };
}
