import { IconPlus, IconRestore, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { assigning } from '../../session/assigned-keys.ts';
import type { Command } from '../../session/command.ts';
import { clash } from '../../session/key-binding.ts';
import { now, useSession } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { useCommands } from '../../session/use-command.tsx';
import { Keys } from '../../ui/keys.tsx';
import { showKeys } from '../../ui/show-keys.ts';
import { KeyCapture } from './key-capture.tsx';

/** As many keys as a command may have. */
const mostKeys = 3;

interface ShortcutRowProps {
  readonly command: Command;
  readonly label: string;
  readonly isCapturing: boolean;
  readonly onCapture: (isOn: boolean) => void;
}

/** One command: its keys, each to be taken away, and the way to give it another. */
export function ShortcutRow({ command, label, isCapturing, onCapture }: ShortcutRowProps) {
  const { t } = useTranslation();
  const { usual } = useCommands();
  const { id, keys = [], isNative = false } = command;
  const isChanged = useSession(({ settings }) => Object.hasOwn(settings.keys, id));
  const assign = (wanted: readonly string[]) => {
    onCapture(false);
    void saveSettings({ keys: assigning(id, wanted, usual, now().settings.keys) });
  };
  const without = (gone: string) => keys.filter((held) => !clash(held, gone));
  return (
    <li className="shortcut" data-command={id}>
      <span className="shortcut-name">
        {label}
        {command.onChartOnly && <span className="quiet"> · {t('shortcuts.chartOnly')}</span>}
      </span>
      {keys.map((binding) => (
        <span key={binding} className="shortcut-keys">
          <Keys binding={binding} />
          {!isNative && (
            <RowButton
              label={t('shortcuts.remove', { keys: showKeys(binding), command: label })}
              icon={<IconX size={12} aria-hidden />}
              onPress={() => assign(without(binding))}
            />
          )}
        </span>
      ))}
      {isChanged && (
        <RowButton
          label={t('shortcuts.reset', { command: label })}
          icon={<IconRestore size={14} stroke={1.75} aria-hidden />}
          onPress={() => assign(usual.find((one) => one.id === id)?.keys ?? [])}
        />
      )}
      <Adding
        command={command}
        label={label}
        isCapturing={isCapturing}
        onCapture={onCapture}
        onKeys={(binding) => assign([...without(binding), binding])}
      />
    </li>
  );
}

interface AddingProps extends ShortcutRowProps {
  readonly onKeys: (binding: string) => void;
}

/** The way to give a command one more key, as long as there is room; some keep theirs for good. */
function Adding({
  command: { id, keys = [], isNative },
  label,
  isCapturing,
  onCapture,
  onKeys,
}: AddingProps) {
  const { t } = useTranslation();
  if (isNative) return <span className="quiet">{t('shortcuts.fixed')}</span>;
  return (
    <>
      {keys.length < mostKeys && (
        <RowButton
          label={t('shortcuts.add', { command: label })}
          icon={<IconPlus size={14} stroke={1.75} aria-hidden />}
          onPress={() => onCapture(true)}
        />
      )}
      {isCapturing && <KeyCapture id={id} label={label} onKeys={onKeys} onLeave={() => onCapture(false)} />}
    </>
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
}

function RowButton({ label, icon, onPress }: RowButtonProps) {
  return (
    <Button className="shortcut-button" aria-label={label} onPress={() => onPress()}>
      {icon}
    </Button>
  );
}
