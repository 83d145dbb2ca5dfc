import { useSyncExternalStore } from 'react';

import type { ChartSurface } from '../chart-surface.ts';
import type { ChartWords } from '../chart-words.ts';
import { overviewWords } from './overview-words.ts';

interface OverviewNoteProps {
  readonly surface: ChartSurface | null;
  readonly words: ChartWords;
}

const never = () => () => undefined;

/** Says over a large chart that it is an overview, and what part of its links is drawn. */
export function OverviewNote({ surface, words }: OverviewNoteProps) {
  const news = useSyncExternalStore(
    surface ? (listener) => surface.large.onNews(listener) : never,
    () => surface?.large.news ?? null,
  );
  if (!news || (news.near && !news.loaded)) return null;
  return (
    <p className="chart-overview-note" role="note">
      {overviewWords(news, words)}
    </p>
  );
}
