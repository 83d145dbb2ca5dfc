import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';

import { useCommand, useCommands } from '../../session/use-command.tsx';
import { Keys } from '../../ui/keys.tsx';

/** A command as a way to begin: its words, what it is for, its key. */
export function Way({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { label, keys, run } = useCommand(id);
  const command = useCommands().list.find((candidate) => candidate.id === id);
  return (
    <li>
      <Button className="start-way" onPress={run}>
        {command?.icon && <command.icon size={20} stroke={1.5} aria-hidden />}
        <span>
          <b>{label}</b>
          <span className="start-why">{t(`start.${id}`)}</span>
        </span>
        {keys !== undefined && <Keys binding={keys} />}
      </Button>
    </li>
  );
}
