import { type ReactNode, useState } from 'react';

import { bringsColumn, draggedColumn } from './drag-column.ts';

interface DropPlaceProps {
  /** All of what it is, for who does not see where it stands. */
  readonly words: string;
  readonly name: string;
  readonly onColumn: (column: string) => void;
  readonly children: ReactNode;
}

/** A place on which columns are dropped. */
export function DropPlace({ words, name, onColumn, children }: DropPlaceProps) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      className="studio-slot"
      role="group"
      aria-label={words}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!bringsColumn(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'link';
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const column = draggedColumn(event.dataTransfer);
        if (column === '') return;
        event.preventDefault();
        onColumn(column);
      }}
    >
      <span className="studio-slot-name">{name}</span>
      {children}
    </div>
  );
}
