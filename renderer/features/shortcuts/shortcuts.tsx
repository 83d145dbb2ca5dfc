import './shortcuts.css';
import { useTranslation } from 'react-i18next';

import { menuNames } from '../../session/command.ts';
import { closeDialog, openDialog } from '../../session/dialogs.ts';
import { useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Keys } from '../../ui/keys.tsx';

/** What the mouse and keys do that stand for no command. */
const hands = ['pan', 'zoom', 'click', 'ctrl-click', 'shift-drag', 'arrows', 'edge-drag', 'f6'] as const;

/** Every key, by menu; those that act on the chart only say so. */
export function Shortcuts() {
  const { t } = useTranslation();
  const { list } = useCommands();
  const menus = menuNames
    .map((name) => ({ name, commands: list.filter(({ menu, keys }) => menu === name && keys) }))
    .filter(({ commands }) => commands.length > 0);
  return (
    <Dialog
      title={t('commands.shortcuts')}
      closeLabel={t('app.close')}
      width={760}
      isText
      onClose={closeDialog}
      actions={
        <Button onPress={() => openDialog({ kind: 'settings', section: 'shortcuts' })}>
          {t('shortcuts.change')}
        </Button>
      }
    >
      <p className="dialog-words">{t('shortcuts.note')}</p>
      <div className="shortcuts">
        {menus.map(({ name, commands }) => (
          <section key={name}>
            <h3>{t(`menus.${name}`)}</h3>
            <dl>
              {commands.map(({ id, keys = [], onChartOnly }) => (
                <div key={id}>
                  <dt>
                    {t(`commands.${id}`)}
                    {onChartOnly && <span className="quiet"> · {t('shortcuts.chartOnly')}</span>}
                  </dt>
                  <dd>
                    {keys.map((binding) => (
                      <Keys key={binding} binding={binding} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('shortcuts.hands')}</h3>
          <dl>
            {hands.map((hand) => (
              <div key={hand}>
                <dt>{t(`shortcuts.${hand}`)}</dt>
                <dd>
                  <kbd className="keys">{t(`shortcuts.${hand}-keys`)}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
