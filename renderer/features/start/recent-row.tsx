import { IconFolder, IconFolderQuestion, IconLock, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';

import type { RecentCase } from '../../../core/contract/main-calls.ts';
import { openRecent } from '../../session/files.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { showAgo, showDay } from '../../ui/show-ago.ts';
import { useClock } from '../../ui/use-clock.ts';
import { useLanguage } from '../../ui/use-language.ts';

interface RecentRowProps {
  readonly recent: RecentCase;
  readonly onForget: () => void;
}

const minute = 60_000;

/** A case opened before: opens it, or says that it is not there; in either case it can be taken off the list. */
export function RecentRow({ recent, onForget }: RecentRowProps) {
  const { t } = useTranslation();
  const when = useWhen(recent.opened);
  const { name, place, isProtected, isThere } = recent;
  const Icon = isThere ? IconFolder : IconFolderQuestion;
  const about = isThere ? t('start.where', { place, when }) : t('start.gone', { place });
  return (
    <li className="recent">
      <Button className="recent-case" isDisabled={!isThere} onPress={() => void openRecent(recent.recent)}>
        <Icon size={20} stroke={1.5} aria-hidden />
        <span className="recent-words">
          <span className="recent-name">
            <b className="ellipsis">{name}</b>
            {isProtected && (
              <span className="recent-protected">
                <IconLock size={12} stroke={1.75} aria-hidden />
                {t('start.protected')}
              </span>
            )}
          </span>
          <span className={isThere ? 'start-why ellipsis' : 'start-why'}>{about}</span>
        </span>
      </Button>
      <IconButton icon={IconX} size={14} label={t('start.forget', { name })} onPress={onForget} />
    </li>
  );
}

/** When it was opened, in words: the day, and today how long ago. */
function useWhen(iso: string): string {
  const language = useLanguage();
  const clock = useClock(minute);
  const isLately = clock - Date.parse(iso) < 12 * 60 * minute;
  return isLately ? showAgo(iso, clock, language) : showDay(iso, clock, language);
}
