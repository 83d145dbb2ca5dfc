import { IconCheckbox, IconSquare } from '@tabler/icons-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Note } from '../../../core/case/note.ts';
import type { CaseSummary } from '../../../core/contract/views.ts';
import { openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { tickTask } from '../../session/tasks.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showMoment } from '../../ui/show-moment.ts';
import { useNames } from '../../ui/use-names.ts';
import { NoteList } from './note-list.tsx';

type Task = CaseSummary['tasks'][number];

interface RemarksProps {
  readonly notes: readonly Note[];
  readonly subject: Identifier;
}

/** What is to be done about an item, and what analysts noted about it. */
export function Remarks({ notes, subject }: RemarksProps) {
  const { t } = useTranslation();
  const tasks = useTasksAbout(subject);
  const isFixed = useSession(({ summary }) => summary?.readOnly ?? true);
  return (
    <>
      {tasks.length > 0 && (
        <ul className="item-tasks" aria-label={t('explorer.tasks')}>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} isFixed={isFixed} />
          ))}
        </ul>
      )}
      <NoteList notes={notes} subject={subject} />
      {!isFixed && (
        <p className="note-add">
          <Button look="quiet" onPress={() => openDialog({ kind: 'task' })}>
            {t('commands.add-task')}
          </Button>
        </p>
      )}
    </>
  );
}

function TaskLine({ task, isFixed }: { readonly task: Task; readonly isFixed: boolean }) {
  const { t } = useTranslation();
  const names = useNames();
  const isDone = task.state === 'done';
  const due = task.due === undefined ? undefined : showMoment(task.due, names.language);
  return (
    <li className={isDone ? 'item-task item-task-done' : 'item-task'}>
      <IconButton
        icon={isDone ? IconCheckbox : IconSquare}
        size={15}
        label={`${t(isDone ? 'tasks.reopen' : 'tasks.tick')}: ${names.title(task)}`}
        isDisabled={isFixed}
        onPress={() => void tickTask(task)}
      />
      <AriaButton className="link-other" onPress={() => openDialog({ kind: 'task', task })}>
        <span className="ellipsis">{names.title(task)}</span>
      </AriaButton>
      <span className="quiet">{[t(`tasks.state-${task.state}`), due].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

const none: readonly Task[] = [];

/** Tasks about an item, those that are still to be done first. */
export function useTasksAbout(subject: Identifier): readonly Task[] {
  const all = useSession(({ summary }) => summary?.tasks) ?? none;
  const about = all.filter((task) => task.about.some(({ row }) => row === subject));
  const isClosed = ({ state }: Task) => Number(state === 'done' || state === 'dropped');
  return about.toSorted((left, right) => isClosed(left) - isClosed(right));
}
