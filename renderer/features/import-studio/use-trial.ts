import { useEffect, useState } from 'react';

import type { Problem } from '../../../core/case/problem.ts';
import type { TableSpec } from '../../../core/table-spec/table-spec.ts';
import type { TableTrial } from '../../../core/contract/table-reading.ts';
import { tryTable } from '../../session/importing.ts';
import { importedFile } from '../../session/importing-files.ts';
import { type StudioFile } from '../../session/studio-file.ts';
import { gapOf } from './spec-edits.ts';

/** What is known of what the first rows become. */
export interface Trial {
  readonly trial: TableTrial | null;
  readonly problem: Problem | null;
  readonly isBusy: boolean;
}

const nothing: Trial = { trial: null, problem: null, isBusy: false };
/** So many milliseconds the hands must rest before the rows are read again. */
const rest = 250;

interface Answer extends Omit<Trial, 'isBusy'> {
  /** What it is the answer for. */
  readonly of: StudioFile;
  readonly entityType: string;
}

/** Tries the first rows of a table whenever its specification changed; a newer trial ends the one under way. */
export function useTrial(file: StudioFile, entityType: string): Trial {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isTried = file.reads === 'table' && file.spec !== null && gapOf(file.spec) === null;
  useEffect(() => {
    const { spec } = file;
    if (!isTried || !spec) return;
    const abort = new AbortController();
    const tell = async () => {
      const result = await tryTable(inputOf(file, spec, entityType), abort.signal);
      if (abort.signal.aborted) return;
      setAnswer({
        ...{ of: file, entityType },
        trial: result.ok ? result.value : null,
        problem: result.ok ? null : result.problem,
      });
    };
    const timer = setTimeout(() => void tell(), rest);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [file, isTried, entityType]);
  if (!isTried) return nothing;
  if (answer?.of.file.handle !== file.file.handle) return { ...nothing, isBusy: true };
  return { ...answer, isBusy: answer.of !== file || answer.entityType !== entityType };
}

function inputOf(file: StudioFile, spec: TableSpec, entityType: string): Parameters<typeof tryTable>[0] {
  const { encoding, sheet } = importedFile(file);
  return {
    ...{ file: file.file.handle, spec },
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
    ...(entityType !== '' && { entityType }),
  };
}
