import './width-cuts.css';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/button.tsx';
import { useNames } from '../../ui/use-names.ts';
import { addCut, type Cuts, cutsOf, dropCut, moveCut, nextCut, roomOf, widthsOf } from './cuts.ts';

interface WidthCutsProps {
  /** The first lines of the file as they stand. */
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly onWidths: (widths: readonly number[]) => void;
}

/** The first lines of a table of fixed widths with the cuts between its columns, which are dragged or moved by the keyboard. */
export function WidthCuts({ lines, widths, onWidths }: WidthCutsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const sheet = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Cuts | null>(null);
  const length = lengthOf(lines, widths);
  const cuts = dragged ?? cutsOf(widths);
  const placeOf = ({ clientX }: { readonly clientX: number }): number => {
    const { left = 0, width = 1 } = sheet.current?.getBoundingClientRect() ?? {};
    return Math.round(((clientX - left) / width) * length);
  };
  const take = (next: Cuts) => {
    setDragged(null);
    if (next.join() !== cutsOf(widths).join()) onWidths(widthsOf(next, length));
  };
  return (
    <section className="studio-widths" aria-label={t('studio:widths')}>
      <div className="studio-widths-scroll">
        <div
          ref={sheet}
          className="studio-widths-sheet"
          style={{ width: `${length}ch` }}
          onDoubleClick={(event) => take(addCut(cuts, placeOf(event), length))}
        >
          <pre>{lines.map(names.text).join('\n')}</pre>
          {cuts.map((cut, index) => (
            <Cut
              key={index}
              cuts={cuts}
              index={index}
              length={length}
              onMove={(event) => setDragged(moveCut(cuts, index, placeOf(event), length))}
              onDrop={() => take(cuts)}
              onTake={take}
              at={cut}
            />
          ))}
        </div>
      </div>
      <p className="studio-widths-acts">
        <Button look="tool" onPress={() => take(addCut(cuts, nextCut(cuts, length), length))}>
          <IconPlus size={14} stroke={1.75} aria-hidden />
          {t('studio:addCut')}
        </Button>
        <span className="quiet">{t('studio:cutHint')}</span>
      </p>
    </section>
  );
}

interface CutProps {
  readonly cuts: Cuts;
  readonly index: number;
  readonly length: number;
  readonly at: number;
  readonly onMove: (event: PointerEvent) => void;
  readonly onDrop: () => void;
  readonly onTake: (cuts: Cuts) => void;
}

function Cut({ cuts, index, length, at, onMove, onDrop, onTake }: CutProps) {
  const { t } = useTranslation();
  const [least, most] = roomOf(cuts, index, length);
  const remove = (event: MouseEvent | KeyboardEvent) => {
    event.stopPropagation();
    onTake(dropCut(cuts, index));
  };
  const byKey = (event: KeyboardEvent) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 }[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') remove(event);
    if (steps === undefined) return;
    event.preventDefault();
    onTake(moveCut(cuts, index, at + steps * (event.shiftKey ? 5 : 1), length));
  };
  return (
    <span
      className="studio-cut"
      role="slider"
      tabIndex={0}
      aria-label={t('studio:cut', { number: index + 1 })}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={at}
      style={{ insetInlineStart: `${at}ch` }}
      onKeyDown={byKey}
      onDoubleClick={remove}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        event.preventDefault();
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onMove(event)}
      onPointerUp={onDrop}
    />
  );
}

function lengthOf(lines: readonly string[], widths: readonly number[]): number {
  const told = widths.reduce((sum, width) => sum + width, 0);
  return Math.max(told, ...lines.map((line) => Array.from(line).length));
}
