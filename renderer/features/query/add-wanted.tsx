import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { mostWanted } from '../../session/pattern.ts';
import { addWanted, patternInFront } from '../../session/querying.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { anyType, useTypeChoices } from './type-choices.ts';

/** Adds one more entity to the pattern, of a type that is chosen. */
export function AddWanted() {
  const { t } = useTranslation();
  const [any, ...types] = useTypeChoices('entities');
  const isFull = useSession((session) => patternInFront(session).entities.length >= mostWanted.entities);
  return (
    <MenuButton
      label={t('querying:addEntity')}
      groups={[any ? [any] : [], types]}
      onChoose={(type) => void addWanted(type === anyType ? null : type)}
    >
      <Button isDisabled={isFull}>
        <IconPlus size={14} stroke={1.75} aria-hidden />
        {t('querying:addEntity')}
      </Button>
    </MenuButton>
  );
}
