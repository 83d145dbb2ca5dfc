import { useEffect, useState } from 'react';

import type { SearchHitView } from '../../core/contract/views.ts';
import { ask } from '../bridge.ts';
import { tellProblem } from './notices.ts';

interface Found {
  readonly total: number;
  /** One an entity, names before other values. */
  readonly hits: readonly SearchHitView[];
}

const nothing: Found = { total: 0, hits: [] };
/** Long enough not to ask at every letter of a fast typist, in milliseconds. */
const pause = 120;

/** Searches the whole case as the text changes; what was found before stays until the new answer is there. */
export function useSearch(text: string, limit: number): Found {
  const [found, setFound] = useState(nothing);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return;
    const stop = new AbortController();
    const search = async () => {
      const result = await ask('search', { text: wanted, limit }, { signal: stop.signal });
      if (stop.signal.aborted) return;
      if (result.ok) setFound({ ...result.value, hits: oncePerEntity(result.value.hits) });
      else tellProblem(result.problem);
    };
    const timer = setTimeout(() => void search(), pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, limit]);
  return wanted === '' ? nothing : found;
}

/** The first hit of each entity, those whose name matched before those where only a value did. */
function oncePerEntity(hits: readonly SearchHitView[]): SearchHitView[] {
  const first = new Map<string, SearchHitView>();
  for (const hit of [...named(hits, true), ...named(hits, false)])
    if (!first.has(hit.entity)) first.set(hit.entity, hit);
  return [...first.values()];
}

function named(hits: readonly SearchHitView[], byName: boolean): SearchHitView[] {
  return hits.filter(({ property }) => (property === 'label') === byName);
}
