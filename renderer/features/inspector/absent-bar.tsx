import { IconHierarchy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Entity } from '../../../core/case/entity.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { edit } from '../../session/editing.ts';
import { freePlace } from '../../session/free-place.ts';
import { selectionOf } from '../../session/selection.ts';
import { now } from '../../session/session.ts';
import { select } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';

interface AbsentBarProps {
  readonly entity: Entity;
  readonly neighbours: readonly Identifier[];
}

/** Says that an entity does not stand on the chart in front, and puts it there beside what it is linked with. */
export function AbsentBar({ entity, neighbours }: AbsentBarProps) {
  const { t } = useTranslation();
  const place = async () => {
    const { rows } = now();
    if (!rows) return;
    const items = [{ entity: entity.id, ...freePlace(rows, neighbours) }];
    const revision = await edit('place-items', { chart: rows.chart.id, items });
    if (revision !== undefined) select(selectionOf([entity.id]));
  };
  return (
    <div className="bar-note">
      <IconHierarchy size={16} stroke={1.75} aria-hidden />
      <p>{t('inspector.absent')}</p>
      <Button onPress={() => void place()}>{t('inspector.place')}</Button>
    </div>
  );
}
