import './palette.css';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { runSaved } from '../../session/query-asks.ts';
import { useSession } from '../../session/session.ts';
import { useCommands } from '../../session/use-command.tsx';
import { onlyEntities, useSearch } from '../../session/use-search.ts';
import { goTo } from '../../session/viewing.ts';
import { EntityItems } from './entity-items.tsx';
import { CommandItems } from './command-items.tsx';
import { QueryItems } from './query-items.tsx';
import { PaletteFoot } from './palette-foot.tsx';
import { paletteQuery } from './palette-query.ts';

const mostHits = 8;

/** One box for everything: actions by their words, entities by name or any value. `>` asks for the one, `@` for the other. */
export function Palette() {
  const { t } = useTranslation();
  const { run } = useCommands();
  const [text, setText] = useState('');
  const onChart = useSession(({ rows }) => rows?.entities.size);
  const { words, kind } = paletteQuery(text);
  const { hits } = useSearch(kind === 'actions' ? '' : words, mostHits, onlyEntities);
  const choose = (key: string) => {
    closeDialog();
    const [what, id = ''] = key.split(/:(.*)/s);
    if (what === 'command') run(id);
    else if (what === 'query') void runSaved(id);
    else goTo(id);
  };
  return (
    <ModalOverlay className="scrim palette-scrim" isOpen isDismissable onOpenChange={closeDialog}>
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={t('commands.palette')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <TextField className="palette-box" aria-label={t('palette.box')} autoFocus>
              <IconSearch size={18} stroke={1.75} aria-hidden />
              <Input placeholder={t('palette.box')} spellCheck={false} />
              {onChart !== undefined && (
                <span className="palette-hint">{t('palette.onChart', { count: onChart })}</span>
              )}
            </TextField>
            <Menu
              className="palette-items"
              aria-label={t('palette.found')}
              onAction={(key) => choose(String(key))}
              renderEmptyState={() => <p className="palette-none">{t('palette.none')}</p>}
            >
              {kind !== 'entities' && <CommandItems words={words} />}
              {kind !== 'entities' && <QueryItems words={words} />}
              {kind !== 'actions' && hits.length > 0 && <EntityItems words={words} hits={hits} />}
            </Menu>
          </Autocomplete>
          <PaletteFoot />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
