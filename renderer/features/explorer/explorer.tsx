import './explorer.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { BorderSection } from './border-section.tsx';
import { ChartSection } from './chart-section.tsx';
import { EntitySection } from './entity-section.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import { QuerySection } from './query-section.tsx';
import { SearchPanel } from './search-panel.tsx';
import { SetSection } from './set-section.tsx';
import { SourceSection } from './source-section.tsx';
import { TaskSection } from './task-section.tsx';

/** The left side: search the case, or see what it holds and what of that stands on the chart. */
export function Explorer() {
  const { t } = useTranslation();
  const summary = useSession((session) => session.summary);
  const [text, setText] = useSearchText();
  if (!summary) return null;
  return (
    <aside className="explorer" data-region="explorer" tabIndex={-1} aria-label={t('explorer.name')}>
      <SearchPanel text={text} onText={setText} />
      {text.trim() === '' && (
        <div className="explorer-sections" role="presentation" onKeyDown={moveBetweenRows}>
          <EntitySection counts={summary.counts} />
          <BorderSection />
          <ChartSection charts={summary.charts} />
          <SetSection sets={summary.sets} />
          <QuerySection queries={summary.queries} />
          <TaskSection tasks={summary.tasks} />
          <SourceSection sources={summary.sources} />
        </div>
      )}
    </aside>
  );
}

/** What is searched for; another step of the tour begins with nothing searched for, since it may point at what lies below. */
function useSearchText(): readonly [string, (text: string) => void] {
  const tour = useSession((session) => session.tour);
  const [search, setSearch] = useState({ tour, text: '' });
  if (search.tour !== tour) setSearch({ tour, text: '' });
  return [search.text, (text) => setSearch({ tour, text })];
}
