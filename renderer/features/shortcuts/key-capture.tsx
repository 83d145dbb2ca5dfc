import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { holdersOf } from '../../session/assigned-keys.ts';
import type { Command } from '../../session/command.ts';
import { bindingOf, type Refusal, refusalOf } from '../../session/key-binding.ts';
import { useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { Keys } from '../../ui/keys.tsx';
import { showKeys } from '../../ui/show-keys.ts';
import { useCommandWords } from './use-command-words.ts';
import { usePressedKeys } from './use-pressed-keys.ts';

interface KeyCaptureProps {
  readonly id: string;
  readonly label: string;
  readonly onKeys: (binding: string) => void;
  readonly onLeave: () => void;
}

/** Waits for keys to be pressed: says why some cannot be had, and asks before it takes them from another command. */
export function KeyCapture({ id, label, onKeys, onLeave }: KeyCaptureProps) {
  const { t } = useTranslation();
  const { list } = useCommands();
  const [pressed, setPressed] = useState<string | null>(null);
  const obstacle = pressed === null ? null : obstacleTo(pressed, id, list);
  const isAsking = obstacle !== null && obstacle.refusal === null;
  usePressedKeys(!isAsking, {
    onLeave,
    onPress: (press) => {
      const binding = bindingOf(press, navigator.platform.startsWith('Mac'));
      if (binding === null) return;
      if (obstacleTo(binding, id, list)) setPressed(binding);
      else onKeys(binding);
    },
  });
  return (
    <div className="key-capture" role="group" aria-label={t('shortcuts.add', { command: label })}>
      {pressed !== null && <Keys binding={pressed} />}
      <span className="key-capture-words" role="status">
        {obstacle ? <ObstacleWords binding={pressed ?? ''} obstacle={obstacle} /> : t('shortcuts.press')}
      </span>
      {isAsking && (
        <Button look="primary" autoFocus onPress={() => onKeys(pressed ?? '')}>
          {t('shortcuts.takeOver')}
        </Button>
      )}
      <Button onPress={onLeave}>{t(isAsking ? 'shortcuts.keep' : 'app.cancel')}</Button>
    </div>
  );
}

/** What stands in the way of giving keys to a command: they cannot be had, or others have them. */
interface Obstacle {
  readonly refusal: Refusal | null;
  readonly holders: readonly Command[];
}

function obstacleTo(binding: string, id: string, list: readonly Command[]): Obstacle | null {
  const holders = holdersOf(binding, id, list);
  // what the window hears itself belongs to its command for good
  const refusal = refusalOf(binding) ?? (holders.some(({ isNative }) => isNative) ? 'text' : null);
  return refusal === null && holders.length === 0 ? null : { refusal, holders };
}

function ObstacleWords({ binding, obstacle }: { readonly binding: string; readonly obstacle: Obstacle }) {
  const { t } = useTranslation();
  const wordsOf = useCommandWords();
  const { refusal, holders } = obstacle;
  const keys = showKeys(binding);
  return refusal === null
    ? t('shortcuts.taken', { keys, command: holders.map(wordsOf).join(', ') })
    : t(`shortcuts.refused-${refusal}`, { keys });
}
