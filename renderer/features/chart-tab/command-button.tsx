import { useTranslation } from 'react-i18next';

import { useCommand, useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Keys } from '../../ui/keys.tsx';

/** A command as an icon with a tooltip; pressed in while it is on. */
export function CommandIcon({ id }: { readonly id: string }) {
  const { label, keys, isEnabled, isOn, run } = useCommand(id);
  const command = useCommands().list.find((candidate) => candidate.id === id);
  if (!command?.icon) return null;
  return (
    <IconButton
      icon={command.icon}
      label={label}
      keys={keys}
      isDisabled={!isEnabled}
      onPress={run}
      {...(command.checked && { isOn })}
    />
  );
}

interface CommandButtonProps {
  readonly id: string;
  /** Instead of its own short words. */
  readonly words?: string;
}

/** A command as icon, short words and key. */
export function CommandButton({ id, words }: CommandButtonProps) {
  const { t } = useTranslation();
  const { label, keys, isEnabled, run } = useCommand(id);
  const command = useCommands().list.find((candidate) => candidate.id === id);
  return (
    <Button look="tool" label={label} isDisabled={!isEnabled} onPress={run}>
      {command?.icon && <command.icon size={16} stroke={1.75} aria-hidden />}
      <span className="tool-words">{words ?? t(`tools.${id}`, { defaultValue: label })}</span>
      {keys !== undefined && <Keys binding={keys} />}
    </Button>
  );
}
