import './lower-panel.css';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';

import { Analysis } from '../features/analysis/analysis.tsx';
import { Compare } from '../features/compare/compare.tsx';
import { Histogram } from '../features/histogram/histogram.tsx';
import { History } from '../features/history/history.tsx';
import { Looks } from '../features/looks/looks.tsx';
import { FollowedLinks } from '../features/paths/followed-links.tsx';
import { Query } from '../features/query/query.tsx';
import { StoryPanel } from '../features/story/story.tsx';
import { type LowerTab, lowerTabs, useSession } from '../session/session.ts';
import { togglePanel } from '../session/panels.ts';
import { showLower } from '../session/viewing.ts';
import { IconButton } from '../ui/icon-button.tsx';

const contents: Readonly<Record<LowerTab, ReactNode>> = {
  results: <Analysis />,
  paths: <FollowedLinks />,
  query: <Query />,
  histogram: <Histogram />,
  looks: <Looks />,
  history: <History />,
  story: <StoryPanel />,
  compare: <Compare />,
};

/** Below the chart: what a measure found, where links lead, how many there are of what, or the history of the case. */
export function LowerPanel() {
  const { t } = useTranslation();
  const tab = useSession(({ lowerTab }) => lowerTab);
  return (
    <Tabs
      className="lower"
      data-region="results"
      selectedKey={tab}
      onSelectionChange={(key) => showLower(key as LowerTab)}
    >
      <TabList className="lower-tabs" aria-label={t('lower.name')}>
        {lowerTabs.map((id) => (
          <Tab key={id} id={id} className="lower-tab">
            {t(`lower.${id}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={tab} id={tab} className="lower-content">
        {contents[tab]}
      </TabPanel>
      <div className="lower-close">
        <IconButton icon={IconX} size={14} label={t('lower.close')} onPress={() => togglePanel('results')} />
      </div>
    </Tabs>
  );
}
