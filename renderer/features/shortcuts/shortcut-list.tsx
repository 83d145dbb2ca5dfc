import './shortcut-list.css';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Command, menuNames } from '../../session/command.ts';
import { useSession } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { matchesShortcut } from './matches-shortcut.ts';
import { ShortcutRow } from './shortcut-row.tsx';
import { useCommandWords } from './use-command-words.ts';

/** Every command with its keys, by menu; each can be given others. */
export function ShortcutList() {
  const { t } = useTranslation();
  const { list } = useCommands();
  const wordsOf = useCommandWords();
  const changed = useSession(({ settings }) => Object.keys(settings.keys).length);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const [capturing, setCapturing] = useState<string | null>(null);
  const found = list.filter((command) => matchesShortcut(wordsOf(command), command.keys ?? [], wanted));
  return (
    <div className="shortcut-list">
      <div className="shortcut-tools">
        <SearchBox
          label={t('shortcuts.filter')}
          clearLabel={t('settings.clearSearch')}
          value={text}
          onChange={setText}
        />
        <Button isDisabled={changed === 0} onPress={() => void saveSettings({ keys: {} })}>
          {t('shortcuts.resetAll')}
        </Button>
      </div>
      <p className="quiet">{t('shortcuts.note')}</p>
      {found.length === 0 && <p className="quiet">{t('shortcuts.none')}</p>}
      {byMenu(found).map(([menu, commands]) => (
        <section key={menu}>
          <h3>{t(`menus.${menu}`)}</h3>
          <ul>
            {commands.map((command) => (
              <ShortcutRow
                key={command.id}
                command={command}
                label={wordsOf(command)}
                isCapturing={capturing === command.id}
                onCapture={(isOn) => setCapturing(isOn ? command.id : null)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function byMenu(commands: readonly Command[]): (readonly [Command['menu'], readonly Command[]])[] {
  return menuNames
    .map((name) => [name, commands.filter(({ menu }) => menu === name)] as const)
    .filter(([, those]) => those.length > 0);
}
