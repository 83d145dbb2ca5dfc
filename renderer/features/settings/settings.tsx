import './settings.css';
import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { type SettingsSection, settingsSections } from '../../session/dialog.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { AsUsual } from './as-usual.tsx';
import { FoundSettings } from './found-settings.tsx';
import { ProtectionMore } from './protection-more.tsx';
import { settingLines } from './setting-lines.ts';
import { SettingRow } from './setting-row.tsx';

interface SettingsProps {
  /** The part in front at first. */
  readonly section: SettingsSection | undefined;
  /** The list of all keys; another feature's. */
  readonly shortcuts: ReactNode;
}

/** How the program looks and acts, for every case; each setting acts at once. */
export function Settings({ section: first = 'general', shortcuts }: SettingsProps) {
  const { t } = useTranslation();
  const [section, setSection] = useState(first);
  const [text, setText] = useState('');
  const isSearching = text.trim() !== '';
  return (
    <Dialog
      title={t('commands.settings')}
      closeLabel={t('app.close')}
      width={800}
      onClose={closeDialog}
      actions={<AsUsual />}
    >
      <SearchBox
        label={t('settings.search')}
        clearLabel={t('settings.clearSearch')}
        value={text}
        onChange={setText}
      />
      {isSearching ? (
        <FoundSettings text={text} onShortcuts={() => goTo('shortcuts')} />
      ) : (
        <Tabs
          className="settings"
          orientation="vertical"
          selectedKey={section}
          onSelectionChange={(key) => setSection(key as SettingsSection)}
        >
          <TabList className="settings-sections" aria-label={t('settings.sections')}>
            {settingsSections.map((id) => (
              <Tab key={id} id={id} className="settings-section">
                {t(`settings.section-${id}`)}
              </Tab>
            ))}
          </TabList>
          <TabPanel key={section} id={section} className="settings-panel">
            {section === 'shortcuts' ? shortcuts : <Lines section={section} />}
          </TabPanel>
        </Tabs>
      )}
    </Dialog>
  );

  function goTo(wanted: SettingsSection): void {
    setText('');
    setSection(wanted);
  }
}

function Lines({ section }: { readonly section: SettingsSection }) {
  return (
    <ul className="setting-list">
      {settingLines
        .filter((line) => line.section === section)
        .map((line) => (
          <SettingRow key={line.name} line={line} />
        ))}
      {section === 'protection' && <ProtectionMore />}
    </ul>
  );
}
