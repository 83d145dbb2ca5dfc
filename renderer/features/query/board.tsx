import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Wanted } from '../../../core/case/query.ts';
import { withEntity, withoutEntity, withoutLink } from '../../session/pattern.ts';
import {
  addWantedLink,
  changePattern,
  choosePart,
  patternInFront,
  queryInFront,
} from '../../session/querying.ts';
import { useSession } from '../../session/session.ts';
import { BoardEntity } from './board-entity.tsx';
import { BoardLink } from './board-link.tsx';
import { linkShapes } from './board-shape.ts';
import { useLinkLabel, useLinkWords } from './link-words.ts';
import { type BoardDrag, useBoardHands } from './use-board-hands.ts';

/**
 * The drawing board: entities are moved by dragging, linked by dragging from their edge; with the keyboard arrows move,
 * L draws a link to the next one that is pressed, Delete takes away.
 */
export function Board() {
  const { t } = useTranslation();
  const pattern = useSession(patternInFront);
  const chosen = useSession(({ querying }) => querying.chosen);
  const isFixed = useSession((s) => queryInFront(s) !== undefined && s.summary?.readOnly !== false);
  const [linking, setLinking] = useState<string | null>(null);
  const hands = useBoardHands(pattern, isFixed);
  const shown = hands.drag ? dragged(pattern, hands.drag) : pattern;
  const shapes = linkShapes(shown);
  const label = useLinkLabel(pattern);
  const words = useLinkWords(pattern);
  const press = (at: number) => {
    const name = pattern.entities[at]?.name;
    if (linking !== null && name !== undefined) void addWantedLink(linking, name);
    setLinking(null);
    if (linking === null) choosePart({ kind: 'entity', at });
  };
  const keys = (event: KeyboardEvent, at: number) => {
    const name = pattern.entities[at]?.name ?? null;
    const isHeard = pressedOn(event.key, { pattern, at, isFixed, press: () => press(at) });
    if (event.key.toLowerCase() === 'l' && !isFixed) setLinking(name);
    else if (event.key === 'Escape') setLinking(null);
    else if (!isHeard) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="query-board">
      <svg
        viewBox={hands.box.join(' ')}
        role="group"
        aria-label={t('querying:board')}
        onPointerMove={hands.move}
        onPointerUp={hands.end}
        onPointerCancel={hands.cancel}
        onPointerDown={() => choosePart(null)}
      >
        {shapes.map(
          (shape, at) =>
            shape && (
              <BoardLink
                key={at}
                shape={shape}
                label={label(at)}
                words={words(at)}
                isForward={pattern.links[at]?.direction === 'forward'}
                isAbsent={pattern.links[at]?.absent === true}
                isChosen={chosen?.kind === 'link' && chosen.at === at}
                onChoose={() => choosePart({ kind: 'link', at })}
                onRemove={() => !isFixed && void changePattern(withoutLink(pattern, at), null)}
              />
            ),
        )}
        {hands.drag?.kind === 'link' && <DrawnLink pattern={pattern} drag={hands.drag} />}
        {shown.entities.map((entity, at) => (
          <BoardEntity
            key={entity.name}
            entity={entity}
            isChosen={chosen?.kind === 'entity' && chosen.at === at}
            isLinking={linking === entity.name}
            onGrip={(event, kind) => hands.begin(event, at, kind)}
            onKeys={(event) => keys(event, at)}
          />
        ))}
      </svg>
      <p className="query-board-hint" role="status">
        {linking === null ? t('querying:boardHint') : t('querying:linkingFrom', { name: linking })}
      </p>
    </div>
  );
}

function dragged(pattern: Wanted, { kind, at, point }: BoardDrag): Wanted {
  const entity = pattern.entities[at];
  return kind === 'link' || !entity ? pattern : withEntity(pattern, at, { ...entity, ...point });
}

function DrawnLink({ pattern, drag }: { readonly pattern: Wanted; readonly drag: BoardDrag }) {
  const entity = pattern.entities[drag.at];
  if (!entity) return null;
  return <line className="query-drawn" x1={entity.x} y1={entity.y} x2={drag.point.x} y2={drag.point.y} />;
}

const step = 20;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

interface Pressed {
  readonly pattern: Wanted;
  readonly at: number;
  readonly isFixed: boolean;
  readonly press: () => void;
}

/** Does what a key means on an entity; false for other keys. */
function pressedOn(key: string, { pattern, at, isFixed, press }: Pressed): boolean {
  const entity = pattern.entities[at];
  if (key === 'Enter' || key === ' ') press();
  else if (isFixed || !entity) return false;
  else if (key === 'Delete') void changePattern(withoutEntity(pattern, at), null);
  else {
    const [dx, dy] = arrows[key] ?? [0, 0];
    if (dx === 0 && dy === 0) return false;
    void changePattern(withEntity(pattern, at, { ...entity, x: entity.x + dx, y: entity.y + dy }));
  }
  return true;
}
