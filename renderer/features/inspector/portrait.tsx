import { IconUserOff } from '@tabler/icons-react';

import type { Entity } from '../../../core/case/entity.ts';
import type { RoleRing } from '../../../core/catalogue/roles.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { initials } from './initials.ts';

interface PortraitProps {
  readonly entity: Entity;
  readonly ring: RoleRing;
  readonly isMasked: boolean;
}

/** What stands for a face: initials of a person, the drawing of anything else, ringed for its role as on the chart. */
export function Portrait({ entity, ring, isMasked }: PortraitProps) {
  const names = useNames();
  const letters = entity.type === 'person' ? initials(names.title(entity)) : '';
  const inside = letters === '' ? <TypeIcon type={entity.type} size={22} /> : <span>{letters}</span>;
  return (
    <span className={`portrait ring-${ring}${isMasked ? ' portrait-masked' : ''}`} aria-hidden>
      {isMasked ? <IconUserOff size={22} stroke={1.5} /> : inside}
    </span>
  );
}
