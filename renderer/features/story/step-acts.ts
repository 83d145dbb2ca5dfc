import type { TFunction } from 'i18next';

import { openDialog } from '../../session/dialogs.ts';
import { compareSnapshot } from '../../session/comparing.ts';
import {
  chooseStep,
  copySnapshot,
  deleteSnapshot,
  shiftSnapshot,
  type SnapshotHead,
} from '../../session/story.ts';

/** What can be done with a step; what needs the chart itself is done by a command. */
const acts: Readonly<Record<string, (step: SnapshotHead, t: TFunction) => unknown>> = {
  compare: ({ id, chart }) => compareSnapshot(id, chart),
  describe: (step) => openDialog({ kind: 'snapshot', step }),
  copy: (step, t) => copySnapshot(step, t('story:copyOf', { title: step.label })),
  earlier: (step) => shiftSnapshot(step, -1),
  later: (step) => shiftSnapshot(step, 1),
  delete: deleteSnapshot,
};
const commands: Readonly<Record<string, string>> = {
  ...{ play: 'play-story', restore: 'restore-snapshot', retake: 'retake-snapshot' },
};
const groups = [
  ['play', 'compare'],
  ['restore'],
  ['describe', 'retake', 'copy', 'earlier', 'later'],
  ['delete'],
];
const reading: ReadonlySet<string> = new Set(['play', 'compare']);
const keys: Readonly<Record<string, string>> = {
  ...{ play: 'Enter', describe: 'F2', earlier: 'Alt+ArrowLeft', later: 'Alt+ArrowRight', delete: 'Delete' },
};

/** The menu of a step. */
export function stepMenu(t: TFunction, readOnly: boolean) {
  return groups.map((ids) =>
    ids.map((id) => ({
      ...{ id, label: t(`story:act-${id}`), keys: keys[id] },
      isDisabled: readOnly && !reading.has(id),
    })),
  );
}

/** Does one thing of the menu with a step. */
export function actOnStep(
  id: string,
  step: SnapshotHead,
  t: TFunction,
  run: (command: string) => void,
): void {
  chooseStep(step.id);
  const command = commands[id];
  if (command === undefined) void acts[id]?.(step, t);
  else run(command);
}

/** What a key does to the step that has it; undefined for any other key. */
export function actOfKey({
  key,
  altKey,
}: {
  readonly key: string;
  readonly altKey: boolean;
}): string | undefined {
  if (altKey) return { ArrowLeft: 'earlier', ArrowRight: 'later' }[key];
  return { F2: 'describe', Delete: 'delete' }[key];
}
