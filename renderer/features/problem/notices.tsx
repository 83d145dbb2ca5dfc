import './notices.css';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import type { CaseSummary } from '../../../core/contract/views.ts';
import { undo } from '../../session/editing.ts';
import type { Notice } from '../../session/notice.ts';
import { dismiss } from '../../session/notices.ts';
import { useSession } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { problemPlace, problemText } from '../../ui/problem-text.ts';

type WordedNotice = Exclude<Notice, { kind: 'problem' }>;

/** How long a message of success stays, in milliseconds; a Problem stays until it is put away. */
const stay = 8000;
const most = 4;

/** Messages at the foot of the chart: what worked, with a way back, and Problems with what to do next. */
export function Notices() {
  const { t } = useTranslation();
  const notices = useSession((session) => session.notices);
  return (
    <section className="notices" aria-label={t('notices.name')}>
      {notices.slice(-most).map((notice) => (
        <NoticeBox key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeBox({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const { id, kind } = notice;
  const isOver = useSession(({ summary }) => kind !== 'problem' && isPast(notice, summary));
  useEffect(() => {
    if (kind === 'problem') return;
    const timer = setTimeout(() => dismiss(id), isOver ? 0 : stay);
    return () => clearTimeout(timer);
  }, [id, kind, isOver]);
  return (
    <div className={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {notice.kind === 'problem' ? <ProblemWords notice={notice} /> : <DoneWords notice={notice} />}
      <IconButton icon={IconX} size={13} label={t('notices.dismiss')} onPress={() => dismiss(id)} />
    </div>
  );
}

/** Whether what it tells of has been taken back or followed by another edit, so that its offer to undo is void. */
function isPast(notice: WordedNotice, summary: CaseSummary | null): boolean {
  const { undo: edit } = notice;
  return edit !== undefined && summary !== null && summary.revision > edit && summary.undo?.revision !== edit;
}

function ProblemWords({ notice: { problem } }: { readonly notice: Extract<Notice, { kind: 'problem' }> }) {
  const { t } = useTranslation();
  const place = problemPlace(problem, t);
  return (
    <>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      <p>
        {problemText(problem, t)}
        {place !== '' && <span className="quiet"> {place}</span>}
      </p>
    </>
  );
}

function DoneWords({ notice }: { readonly notice: WordedNotice }) {
  const { t } = useTranslation();
  const Drawing = notice.kind === 'done' ? IconCircleCheck : IconInfoCircle;
  const takeBack = () => {
    dismiss(notice.id);
    void undo();
  };
  return (
    <>
      <Drawing size={16} stroke={1.75} aria-hidden />
      <p>{t(notice.words, notice.values)}</p>
      {notice.offer !== undefined && <OfferButton id={notice.offer} />}
      {notice.undo !== undefined && <Button onPress={takeBack}>{t('commands.undo')}</Button>}
    </>
  );
}

/** A command that goes on from what was done. */
function OfferButton({ id }: { readonly id: string }) {
  const { label, isEnabled, run } = useCommand(id);
  return (
    <Button isDisabled={!isEnabled} onPress={run}>
      {label}
    </Button>
  );
}
