import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Written } from '../../canvas/canvas-props.ts';
import { titleOf } from '../../../core/catalogue/title-of.ts';
import { edit } from '../../session/editing.ts';
import { nameGroup } from '../../session/grouping.ts';
import { now } from '../../session/session.ts';
import { useNames } from '../../ui/use-names.ts';
import { LineField } from './line-field.tsx';

interface LabelFieldProps {
  readonly writing: Written & { readonly gesture?: string };
  readonly onEnd: () => void;
}

/** The label of an entity or the name of a group. Whoever is masked is named anew without the present name being shown. */
export function LabelField({ writing, onEnd }: LabelFieldProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { kind, id, gesture } = writing;
  const [before] = useState(() => {
    const { rows } = now();
    const row = kind === 'group' ? rows?.groups.get(id) : rows?.entities.get(id);
    const isMasked = kind === 'entity' && names.isMasked(id);
    return row && !isMasked ? titleOf(row, names.language) : '';
  });
  const keep = async (label: string) => {
    if (label.trim() === before) return;
    if (kind === 'group') await nameGroup(id, label, gesture);
    else if (label.trim() !== '') await edit('set-label', { table: 'entities', id, label });
  };
  return (
    <LineField
      label={t(kind === 'group' ? 'drawing.groupName' : 'drawing.label')}
      start={before}
      onKeep={(label) => void keep(label)}
      onEnd={onEnd}
    />
  );
}
