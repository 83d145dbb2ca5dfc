import './story.css';
import { IconCamera, IconPlayerPlay } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useTranslation } from 'react-i18next';

import type { Story } from '../../../core/contract/telling.ts';
import { canEdit } from '../../session/command.ts';
import { useSession } from '../../session/session.ts';
import { chooseStep, loadStory, moveSnapshot } from '../../session/story.ts';
import { useCommand, useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { showKeys } from '../../ui/show-keys.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { actOfKey, actOnStep } from './step-acts.ts';
import { StoryCard } from './story-card.tsx';

type Key = string | number;

/** The story of the chart in front: its snapshots in order, to be told, taken, captioned and put in order. */
export function StoryPanel() {
  const { t } = useTranslation();
  const steps = useSteps();
  return (
    <section className="story" aria-label={t('story:name')}>
      <div className="story-head lower-tools">
        <CommandWord id="take-snapshot" icon={IconCamera} />
        {steps.length > 0 && <CommandWord id="play-story" icon={IconPlayerPlay} />}
        {steps.length > 0 && <ChartName count={steps.length} />}
      </div>
      {steps.length === 0 ? <Teaching /> : <Steps steps={steps} />}
    </section>
  );
}

/** The steps of the chart in front with their small pictures; read anew whenever the case changes. */
function useSteps(): Story['steps'] {
  const chart = useSession(({ rows }) => rows?.chart.id);
  const revision = useSession(({ summary }) => summary?.revision);
  const story = useSession((session) => session.story);
  useEffect(() => {
    void loadStory();
  }, [chart, revision]);
  return story?.chart === chart ? (story?.steps ?? none) : none;
}

const none = [] as const;

function Steps({ steps }: { readonly steps: Story['steps'] }) {
  const { t } = useTranslation();
  const { run } = useCommands();
  const chosen = useSession((session) => session.step);
  const told = useSession(({ telling }) => telling?.step.head.id);
  const readOnly = useSession((session) => !canEdit(session));
  const ids = steps.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: readOnly,
    getItems: (keys: Set<Key>) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      const at = ids.indexOf(String(key)) + (dropPosition === 'after' ? 1 : 0);
      const [moved] = keys;
      if (moved !== undefined) void moveSnapshot(String(moved), ids[at] ?? null);
    },
  });
  const press = (event: KeyboardEvent) => {
    const id = actOfKey(event);
    const key =
      event.target instanceof Element && event.target.closest('.story-card')?.getAttribute('data-key');
    const step = steps.find((one) => one.id === key);
    if (id === undefined || !step || readOnly) return;
    event.preventDefault();
    event.stopPropagation();
    actOnStep(id, step, t, run);
  };
  return (
    // keys of a step, before the grid takes the arrows to move among steps
    <div className="story-room" onKeyDownCapture={press}>
      <GridList
        className="story-steps"
        aria-label={t('story:name')}
        layout="grid"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => chooseStep(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[told, readOnly]}
        items={steps}
      >
        {(step) => <StoryCard step={step} number={ids.indexOf(step.id) + 1} isTold={step.id === told} />}
      </GridList>
    </div>
  );
}

function ChartName({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const names = useNames();
  const chart = useSession(({ rows }) => rows?.chart);
  return (
    <span className="quiet ellipsis">
      {chart &&
        t('story:of', { chart: names.title(chart), count, number: showNumber(count, names.language) })}
    </span>
  );
}

function Teaching() {
  const { t } = useTranslation();
  const { keys = '' } = useCommand('take-snapshot');
  return (
    <div className="story-empty">
      <p>
        <b>{t('story:emptyTitle')}</b>
      </p>
      <p>{t('story:emptyWhat')}</p>
      <p>{t('story:emptyHow', { keys: showKeys(keys) })}</p>
    </div>
  );
}

function CommandWord({ id, icon: Icon }: { readonly id: string; readonly icon: typeof IconCamera }) {
  const { label, isEnabled, run } = useCommand(id);
  return (
    <Button isDisabled={!isEnabled} onPress={run}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {label}
    </Button>
  );
}
