import { IconPlus } from '@tabler/icons-react';

import { useCommand } from '../../session/use-command.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

/** Adds to the part of the explorer in whose heading it stands, by a command. */
export function AddButton({ command }: { readonly command: string }) {
  const { label, keys, isEnabled, run } = useCommand(command);
  return (
    <IconButton icon={IconPlus} size={14} label={label} keys={keys} isDisabled={!isEnabled} onPress={run} />
  );
}
