import { IconCircle, IconCircleCheck, IconCircleDot, IconCircleOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { CaseSummary } from '../../../core/contract/views.ts';
import { openDialog } from '../../session/dialogs.ts';
import { selectAbout } from '../../session/about-items.ts';
import { useSession } from '../../session/session.ts';
import { deleteTask, tickTask } from '../../session/tasks.ts';
import { Section } from '../../ui/section.tsx';
import { showMoment } from '../../ui/show-moment.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { AddButton } from './add-button.tsx';
import { Row } from './row.tsx';

type Task = CaseSummary['tasks'][number];

const icons = { open: IconCircle, doing: IconCircleDot, done: IconCircleCheck, dropped: IconCircleOff };
const isClosed = ({ state }: Task) => state === 'done' || state === 'dropped';

/** What is to be done, what is due first at the top. Pressing one selects what it is about. */
export function TaskSection({ tasks }: { readonly tasks: readonly Task[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const open = tasks.filter((task) => !isClosed(task));
  const choose = (task: Task, id: string) => {
    if (id === 'tick') void tickTask(task);
    else if (id === 'change') openDialog({ kind: 'task', task });
    else if (id === 'delete') void deleteTask(task);
    else selectAbout(task.about);
  };
  const menuOf = (task: Task) => {
    const tick = t(task.state === 'done' ? 'tasks.reopen' : 'tasks.tick');
    const edits = [
      { id: 'tick', label: tick },
      { id: 'change', label: t('tasks.change') },
      { id: 'delete', label: t('tasks.delete') },
    ];
    const groups = [
      [{ id: 'select', label: t('tasks.select'), isDisabled: task.about.length === 0 }],
      edits.map((entry) => ({ ...entry, isDisabled: readOnly })),
    ];
    return { groups, onChoose: (id: string) => choose(task, id) };
  };
  return (
    <Section
      part="tasks"
      title={t('explorer.tasks')}
      columns={[showNumber(open.length, names.language)]}
      action={<AddButton command="add-task" />}
    >
      <ul className="rows">
        {inOrder(tasks).map((task) => {
          const Icon = icons[task.state];
          const due = task.due === undefined ? '' : showMoment(task.due, names.language);
          return (
            <Row
              key={task.id}
              label={t('tasks.row', { task: names.title(task), state: t(`tasks.state-${task.state}`), due })}
              isDone={isClosed(task)}
              menu={menuOf(task)}
              onPress={() => selectAbout(task.about)}
            >
              <Icon className="row-icon" size={16} stroke={1.75} aria-hidden />
              <span className="row-name">{names.title(task)}</span>
              <span className="row-due">{due}</span>
            </Row>
          );
        })}
      </ul>
      {tasks.length === 0 && <p className="row-none">{t('explorer.noTasks')}</p>}
    </Section>
  );
}

/** Open ones first, of these what is due first; those without a date after them. */
function inOrder(tasks: readonly Task[]): readonly Task[] {
  const key = (task: Task) => `${Number(isClosed(task))}${task.due ?? '9'}`;
  return tasks.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}
