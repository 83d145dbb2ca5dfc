import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';

import { now } from '../../session/session.ts';
import { commandLabel, useCommands } from '../../session/use-command.tsx';
import { Keys } from '../../ui/keys.tsx';
import { Marked } from './marked.tsx';
import { bestFirst, matches } from './palette-query.ts';

/** Actions that can be done now and whose words match. */
export function CommandItems({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const { list } = useCommands();
  const session = now();
  const matching = list
    .filter((command) => command.id !== 'palette' && command.enabled(session))
    .map((command) => ({ command, label: commandLabel(command, session, t) }))
    .filter(({ label }) => matches(label, words));
  const found = bestFirst(matching, words);
  if (found.length === 0) return null;
  return (
    <MenuSection id="actions">
      <Header className="palette-title">{t('palette.actions')}</Header>
      {found.map(({ command: { id, icon: Icon, menu, keys }, label }) => (
        <MenuItem key={id} id={`command:${id}`} className="palette-item" textValue={label}>
          <span className="palette-icon">{Icon && <Icon size={16} stroke={1.75} aria-hidden />}</span>
          <Marked label={label} words={words} />
          <em>{t(`menus.${menu}`)}</em>
          <span className="palette-keys">{keys?.[0] !== undefined && <Keys binding={keys[0]} />}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
