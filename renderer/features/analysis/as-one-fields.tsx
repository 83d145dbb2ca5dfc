import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { withSet } from '../../session/as-one.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useNames } from '../../ui/use-names.ts';
import { usePick } from './use-pick.ts';

/** Who is taken for one and the same, each set to be parted again, and the way to take those selected for one. */
export function AsOneFields() {
  const { t } = useTranslation();
  const pick = usePick();
  const asOne = useSession(({ network }) => network.asOne);
  const selected = useSession(({ selection }) => selection.entities);
  const nameOf = useNameById();
  return (
    <div className="network-as-one" role="group" aria-label={t('scores:asOneTitle')}>
      <span className="field-label">{t('scores:asOneTitle')}</span>
      {asOne.map((set) => {
        const names = set.map(nameOf).join(' = ');
        return (
          <span key={set[0]} className="answer-chip">
            <span className="ellipsis">{names}</span>
            <IconButton
              icon={IconX}
              size={12}
              label={t('scores:asOneApart', { names })}
              onPress={() => pick({ asOne: asOne.filter((other) => other !== set) })}
            />
          </span>
        );
      })}
      <Button isDisabled={selected.size < 2} onPress={() => pick({ asOne: withSet(asOne, [...selected]) })}>
        {selected.size < 2 ? t('scores:asOneNone') : t('scores:asOneTake', { number: selected.size })}
      </Button>
    </div>
  );
}

function useNameById(): (id: Identifier) => string {
  const names = useNames();
  const entities = useSession(({ rows }) => rows?.entities);
  return (id) => {
    const entity = entities?.get(id);
    return entity ? names.title(entity) : names.entity(id, id);
  };
}
