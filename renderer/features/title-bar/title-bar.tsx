import './title-bar.css';
import { IconCircleCheck, IconLock, IconSearch } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { titleOf } from '../../../core/catalogue/title-of.ts';
import type { CaseSummary } from '../../../core/contract/views.ts';
import { useSession } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { Keys } from '../../ui/keys.tsx';
import { Logo } from '../../ui/logo.tsx';
import { showClockTime } from '../../ui/show-number.ts';
import { MenuBar } from './menu-bar.tsx';
import { WindowButtons } from './window-buttons.tsx';

/** The window's own title: menus, which case this is and that it is saved, one box to search or run anything. */
export function TitleBar() {
  const summary = useSession((session) => session.summary);
  const palette = useCommand('palette');
  const { t } = useTranslation();
  return (
    <header className="title-bar">
      <div className="title-start">
        <Logo />
        <MenuBar />
      </div>
      {summary ? <CaseName summary={summary} /> : <span className="title-case">{t('app.name')}</span>}
      <div className="title-end">
        <Button
          className="title-find"
          data-tour="palette"
          aria-label={t('titleBar.find')}
          onPress={palette.run}
        >
          <IconSearch size={14} stroke={1.75} aria-hidden />
          <span className="title-find-words">{t('titleBar.find')}</span>
          {palette.keys !== undefined && <Keys binding={palette.keys} />}
        </Button>
        <WindowButtons />
      </div>
    </header>
  );
}

function CaseName({ summary }: { readonly summary: CaseSummary }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { about, readOnly, savedAt } = summary;
  return (
    <div className="title-case">
      <strong className="ellipsis">{titleOf(about, language)}</strong>
      {about.synthetic && <span className="sample-chip">{t('app.sample')}</span>}
      {readOnly && (
        <span className="title-saved">
          <IconLock size={14} stroke={1.75} aria-hidden />
          {t('titleBar.readOnly')}
        </span>
      )}
      {!readOnly && savedAt !== null && (
        <span className="title-saved title-ok">
          <IconCircleCheck size={14} stroke={1.75} aria-hidden />
          {t('titleBar.saved', { time: showClockTime(savedAt, language) })}
        </span>
      )}
    </div>
  );
}
