import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { WantedEntity } from '../../../core/case/query.ts';
import { otherConditions, typeWanted } from '../../session/pattern.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { edge, radius } from './board-shape.ts';

interface BoardEntityProps {
  readonly entity: WantedEntity;
  readonly isChosen: boolean;
  /** Whether a link is being drawn from it by keyboard. */
  readonly isLinking: boolean;
  readonly onGrip: (event: PointerEvent<SVGElement>, kind: 'move' | 'link') => void;
  readonly onKeys: (event: KeyboardEvent) => void;
}

/** A wanted entity: its type, its name, how many more conditions it has. */
export function BoardEntity({ entity, isChosen, isLinking, onGrip, onKeys }: BoardEntityProps) {
  const { t } = useTranslation();
  const names = useNames();
  const type = typeWanted(entity);
  const more = otherConditions(entity).length;
  const typeName = type === null ? t('querying:anyEntity') : names.type(type);
  return (
    <g
      className={`query-entity${isChosen ? ' query-on' : ''}${isLinking ? ' query-linking' : ''}`}
      transform={`translate(${entity.x} ${entity.y})`}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={t('querying:boardEntity', { name: entity.name, type: typeName, count: more })}
      onKeyDown={onKeys}
    >
      <circle className="query-edge" r={edge} onPointerDown={(event) => onGrip(event, 'link')} />
      <g onPointerDown={(event) => onGrip(event, 'move')}>
        <circle className="query-disc" r={radius} />
        <foreignObject x={-10} y={-10} width={20} height={20}>
          <TypeIcon type={type ?? 'thing'} size={20} />
        </foreignObject>
        {more > 0 && (
          <text className="query-more" x={radius - 2} y={-radius + 4}>
            +{more}
          </text>
        )}
      </g>
      <text className="query-name" y={radius + 20}>
        {entity.name}
      </text>
    </g>
  );
}
