import type { KeyboardEvent } from 'react';

import type { LinkShape } from './board-shape.ts';

interface BoardLinkProps {
  readonly shape: LinkShape;
  readonly label: string;
  /** All of it in words. */
  readonly words: string;
  readonly isForward: boolean;
  readonly isAbsent: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
}

/** A wanted link: dashed where it must be absent, with an arrow where its direction counts. */
export function BoardLink({ shape, label, words, onChoose, onRemove, ...is }: BoardLinkProps) {
  const { isForward, isAbsent, isChosen } = is;
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') onChoose();
    else if (event.key === 'Delete') onRemove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <g
      className={`query-link${isChosen ? ' query-on' : ''}${isAbsent ? ' query-absent' : ''}`}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={words}
      onKeyDown={keys}
      onPointerDown={(event) => {
        event.stopPropagation();
        onChoose();
      }}
    >
      <path className="query-reach" d={shape.path} />
      <path className="query-line" d={shape.path} />
      {isForward && (
        <path
          className="query-arrow"
          d="M0 0 L-9 -4.5 L-9 4.5 Z"
          transform={`translate(${shape.tip.x} ${shape.tip.y}) rotate(${shape.turn})`}
        />
      )}
      <text className="query-label" x={shape.label.x} y={shape.label.y + 4}>
        {label}
      </text>
    </g>
  );
}
