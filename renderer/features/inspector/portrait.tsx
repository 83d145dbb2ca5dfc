import { IconUserOff } from '@tabler/icons-react';

import type { Entity } from '../../../core/case/entity.ts';
import type { RoleRing } from '../../../core/catalogue/roles.ts';
import { useSession } from '../../session/session.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { initials } from './initials.ts';

/** Pixels each way, for screens that draw two for one. */
const side = 96;

interface PortraitProps {
  readonly entity: Entity;
  readonly ring: RoleRing;
  readonly isMasked: boolean;
}

/** What stands for a face: its photo, or initials of a person, the drawing of anything else, ringed for its role as on the chart. */
export function Portrait({ entity, ring, isMasked }: PortraitProps) {
  const names = useNames();
  const picture = useSession(({ photos }) =>
    entity.photo === undefined ? undefined : photos.get(entity.photo),
  );
  const letters = entity.type === 'person' ? initials(names.title(entity)) : '';
  const inside = letters === '' ? <TypeIcon type={entity.type} size={22} /> : <span>{letters}</span>;
  return (
    <span className={`portrait ring-${ring}${isMasked ? ' portrait-masked' : ''}`} aria-hidden>
      {isMasked && <IconUserOff size={22} stroke={1.5} />}
      {!isMasked && (picture ? <Photo picture={picture} /> : inside)}
    </span>
  );
}

/** The middle of a picture, drawn in a square. */
function Photo({ picture }: { readonly picture: ImageBitmap }) {
  const draw = (canvas: HTMLCanvasElement | null) => {
    const least = Math.min(picture.width, picture.height);
    const [x, y] = [(picture.width - least) / 2, (picture.height - least) / 2];
    canvas?.getContext('2d')?.drawImage(picture, x, y, least, least, 0, 0, side, side);
  };
  return <canvas ref={draw} className="portrait-photo" width={side} height={side} />;
}
