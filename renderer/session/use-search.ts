import { useEffect, useState } from 'react';

import type { SearchResult } from '../../core/contract/views.ts';
import type { SearchKind } from '../../core/search/searched-row.ts';
import { ask } from '../bridge.ts';
import { useMaskedFor } from './masked-for.ts';
import { tellProblem } from './notices.ts';

/** What was found, and for which text. */
export interface Found extends SearchResult {
  readonly text: string;
}

/** Where only entities can be chosen. */
export const onlyEntities: readonly SearchKind[] = ['entity'];

const nothing: Found = { text: '', total: 0, similar: 0, groups: [], hits: [] };

/**
 * Searches the whole case as the text changes; what was found before stays until the new answer is there, and an answer
 * that comes too late is dropped. All kinds of rows unless some are named; `kinds` must stay the same object.
 */
export function useSearch(text: string, limit: number, kinds?: readonly SearchKind[]): Found {
  const [found, setFound] = useState(nothing);
  const masked = useMaskedFor();
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return;
    const stop = new AbortController();
    const search = async () => {
      const input = { text: wanted, limit, ...(kinds && { kinds: [...kinds] }), ...(masked && { masked }) };
      const result = await ask('search', input, { signal: stop.signal });
      if (stop.signal.aborted) return;
      if (result.ok) setFound({ ...result.value, text: wanted });
      else tellProblem(result.problem);
    };
    void search();
    return () => stop.abort();
  }, [wanted, limit, kinds, masked]);
  return wanted === '' ? nothing : found;
}

/** Milliseconds after a case has come to the screen until its search is made ready. */
const pause = 1500;

/** Has the search of an open case made ready before the first letter is typed, once the case has been drawn. */
export function useSearchReady(): void {
  useEffect(() => {
    const timer = setTimeout(() => void ask('search', { text: '-', limit: 1 }), pause);
    return () => clearTimeout(timer);
  }, []);
}
