import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { useTranslation } from 'react-i18next';

import type { EntitySpec } from '../../../core/table-spec/table-spec.ts';
import type { MappingActs } from './mapping-acts.ts';
import { renameEntity } from './spec-edits.ts';

interface EntityNameProps {
  readonly entity: EntitySpec;
  readonly at: number;
  readonly acts: MappingActs;
}

/** What an entity of each row is called; a name that cannot be taken leaves the former one. */
export function EntityName({ entity: { name }, at, acts }: EntityNameProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null && typed !== name) acts.onSpec(renameEntity(acts.spec, at, typed));
    setTyped(null);
  };
  return (
    <Input
      className="studio-name"
      aria-label={t('studio:entityName', { name })}
      maxLength={60}
      spellCheck={false}
      value={typed ?? name}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        else if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
      }}
    />
  );
}
