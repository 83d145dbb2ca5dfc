import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readMoment } from '../../../core/case/moment.ts';
import type { CaseSummary } from '../../../core/contract/views.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { deleteTask, saveTask, type TaskWish } from '../../session/tasks.ts';
import { useAboutWords } from '../../session/use-about-words.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Task = CaseSummary['tasks'][number];

const states = ['open', 'doing', 'done', 'dropped'] as const satisfies readonly Task['state'][];

/** Asks what is to be done, by whom and until when; a new task is about what is selected. */
export function TaskForm({ task }: { readonly task?: Task | undefined }) {
  const { t } = useTranslation();
  const [wish, setWish] = useState<TaskWish>(() => wishOf(task));
  const set = (part: Partial<TaskWish>) => setWish({ ...wish, ...part });
  const isDated = wish.due === '' || readMoment(wish.due) !== null;
  const selection = useSession((session) => session.selection);
  const aboutWords = useAboutWords(
    'tasks',
    task?.about.map(({ row }) => row) ?? [...selection.entities, ...selection.links],
  );
  const save = async () => {
    if (await saveTask(wish, task)) closeDialog();
  };
  const remove = task && (
    <Button look="quiet" onPress={() => void deleteTask(task).then(closeDialog)}>
      {t('tasks.delete')}
    </Button>
  );
  return (
    <FormDialog
      title={t(task ? 'tasks.change' : 'commands.add-task')}
      verb={t(task ? 'tasks.save' : 'tasks.add')}
      isReady={wish.label.trim() !== '' && isDated}
      otherAction={remove}
      onClose={closeDialog}
      onSubmit={() => void save()}
    >
      <TextField
        label={t('tasks.label')}
        value={wish.label}
        autoFocus
        isRequired
        onChange={(label) => set({ label })}
      />
      <div className="form-row">
        <SelectField
          label={t('tasks.state')}
          value={wish.state}
          choices={states.map((id) => ({ id, label: t(`tasks.state-${id}`) }))}
          onChange={(id) => set({ state: states.find((state) => state === id) ?? 'open' })}
        />
        <TextField
          label={t('tasks.due')}
          value={wish.due}
          placeholder="2025-06-30"
          isMono
          isInvalid={!isDated}
          {...(!isDated && { note: t('tasks.dueWrong') })}
          onChange={(due) => set({ due })}
        />
      </div>
      <TextField
        label={t('tasks.assignee')}
        value={wish.assignee}
        onChange={(assignee) => set({ assignee })}
      />
      <TextArea label={t('tasks.text')} value={wish.text} onChange={(text) => set({ text })} />
      <p className="field-note">{aboutWords}</p>
    </FormDialog>
  );
}

const blank: TaskWish = { label: '', state: 'open', due: '', assignee: '', text: '' };

function wishOf(task: Task | undefined): TaskWish {
  const { label, state, due = '', assignee = '', text = '' } = task ?? blank;
  return { label, state, due, assignee, text };
}
