import './tabs.css';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

import { showNumber } from './show-number.ts';
import { useLanguage } from './use-language.ts';

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly {
    readonly id: string;
    readonly label: string;
    /** How much it holds, where that can be told. */
    readonly count?: number;
    readonly content: ReactNode;
  }[];
}

/** Parts of a panel behind tabs, saying how much they hold. */
export function Tabs({ label, tabs }: TabsProps) {
  const language = useLanguage();
  return (
    <AriaTabs className="tabs">
      <TabList className="tabs-list" aria-label={label}>
        {tabs.map(({ id, label: name, count }) => (
          <Tab key={id} id={id} className="tabs-tab">
            {name} {count !== undefined && <b>{showNumber(count, language)}</b>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tabs-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
