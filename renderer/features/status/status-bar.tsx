import './status-bar.css';
import { IconLock, IconLockOpen2, IconX } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { usePairs, useShown } from '../../session/shown.ts';
import { useCommand } from '../../session/use-command.tsx';
import { CrossingMark } from '../../ui/border-mark.tsx';
import { strictestTlp } from '../../ui/handling-code.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { localeTags } from '../../ui/intl-formats.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** The foot of the window: what is shown and hidden, what is under way, what is saved, who may see it. */
export function StatusBar() {
  const filled = useSession((session) => session.filled);
  return (
    <footer className="status-bar">
      {filled && <ChartCounts />}
      <span className="status-space" />
      <UnderWay />
      {filled && <CaseFacts />}
    </footer>
  );
}

function ChartCounts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = useSession((session) => session.rows);
  const shown = useShown();
  const crossing = usePairs().reduce((sum, { links }) => sum + links.length, 0);
  if (!rows) return null;
  const hidden = rows.entities.size - shown.entities.size;
  return (
    <>
      <span>
        <b>{showNumber(shown.entities.size, language)}</b>{' '}
        {t('status.entities', { count: shown.entities.size })},{' '}
        <b>{showNumber(shown.links.size, language)}</b> {t('status.links', { count: shown.links.size })}
      </span>
      {hidden > 0 && (
        <span>
          <b>{showNumber(hidden, language)}</b> {t('status.hidden')}
        </span>
      )}
      <span className="status-crossing">
        <CrossingMark />
        <b>{showNumber(crossing, language)}</b> {t('status.crossing')}
      </span>
    </>
  );
}

function UnderWay() {
  const { t } = useTranslation();
  const language = useLanguage();
  const task = useSession(({ busy }) => busy.at(-1));
  if (!task) return null;
  const share = new Intl.NumberFormat(localeTags[language], { style: 'percent' });
  return (
    <span className="status-busy" role="status">
      {t(task.words)} {task.done !== null && share.format(task.done)}
      {task.cancel && <IconButton icon={IconX} size={11} label={t('busy.cancel')} onPress={task.cancel} />}
    </span>
  );
}

function CaseFacts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const summary = useSession((session) => session.summary);
  const zoom = useSession((session) => session.zoom);
  if (!summary) return null;
  const marking = strictestTlp(summary.sources);
  const percent = new Intl.NumberFormat(localeTags[language], { style: 'percent' });
  return (
    <>
      <LockState isEncrypted={summary.encrypted} />
      <span>{t('status.revision', { revision: showNumber(summary.revision, language) })}</span>
      <span>{t('status.scheme', { scheme: summary.about.defaultGrading.replaceAll('x', '×') })}</span>
      {marking !== undefined && <b title={t('status.marking')}>{marking}</b>}
      <span className="status-zoom">{percent.format(zoom)}</span>
    </>
  );
}

function LockState({ isEncrypted }: { readonly isEncrypted: boolean }) {
  const { t } = useTranslation();
  const protection = useCommand('protection');
  const Picture = isEncrypted ? IconLock : IconLockOpen2;
  return (
    <Button className="status-lock" isDisabled={!protection.isEnabled} onPress={protection.run}>
      <Picture size={13} stroke={1.75} aria-hidden />
      {t(isEncrypted ? 'status.encrypted' : 'status.clear')}
    </Button>
  );
}
