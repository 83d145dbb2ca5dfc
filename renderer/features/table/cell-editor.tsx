import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { openDialog } from '../../session/dialogs.ts';
import { canWrite } from '../../session/command.ts';
import { focusRegion } from '../../session/focus.ts';
import { useSession } from '../../session/session.ts';
import type { ReadRow } from '../../session/tabling.ts';
import { goTo, inspect } from '../../session/viewing.ts';
import { useTypes } from '../../ui/types-context.ts';
import { commitCell } from './commit-cell.ts';
import { cellEdit, noFlag } from './editable.ts';
import { fitsCell } from './fits-cell.ts';
import { useTableWords } from './table-context.ts';

/** Where the keyboard goes from an editor: nowhere, or to the next or the previous cell. */
export type EditEnd = 'stay' | 'right' | 'left';

interface CellEditorProps {
  readonly read: ReadRow;
  readonly column: string;
  /** Over, and where the keyboard goes then. */
  readonly onEnd: (next: EditEnd) => void;
}

/** Edits a cell in its place, or leads to where what stands in it can be edited. */
export function CellEditor({ read: { row }, column, onEnd }: CellEditorProps) {
  const { isMasked } = useTableWords();
  const isWritable = useSession(canWrite);
  const types = useTypes();
  const editing = isWritable ? cellEdit(row, column, isMasked(row), types) : undefined;
  const how = editing?.how;
  useEffect(() => {
    if (how === 'type' || how === 'choose') return;
    onEnd('stay');
    if (how === 'form') openDialog({ kind: 'source', id: row.id });
    else if (how === 'inspect') {
      inspect(row.id);
      focusRegion('inspector');
    } else goTo(row.id);
    // once, when the cell is asked for
  }, [how, row.id, onEnd]);
  const commit = (text: string, next: EditEnd) => {
    onEnd(next);
    void commitCell(row, column, text);
  };
  if (editing?.how === 'choose')
    return (
      <Choosing column={column} {...editing} onCommit={commit} onLeave={(next = 'stay') => onEnd(next)} />
    );
  if (editing?.how === 'type')
    return (
      <Typing
        column={column}
        text={editing.text}
        fits={(text) => fitsCell(row, column, text)}
        onCommit={commit}
        onLeave={(next = 'stay') => onEnd(next)}
      />
    );
  return null;
}

interface EditorProps {
  readonly column: string;
  readonly onCommit: (text: string, next: EditEnd) => void;
  readonly onLeave: (next?: EditEnd) => void;
}

/** A line of text: Enter and Tab write it, Escape leaves it as it was. */
function Typing({
  column,
  text: before,
  fits,
  onCommit,
  onLeave,
}: EditorProps & { readonly text: string; readonly fits: (text: string) => boolean }) {
  const [text, setText] = useState(before);
  const isOver = useRef(false);
  const title = useTableWords().titleOf(column);
  const isFit = fits(text);
  const end = (next: EditEnd) => {
    if (isOver.current || !isFit) return;
    isOver.current = true;
    if (text.trim() === before) onLeave(next);
    else onCommit(text, next);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    // else Enter would go on to answer the dialog that it may open
    if (['Enter', 'Tab'].includes(event.key)) event.preventDefault();
    if (event.key === 'Escape') {
      isOver.current = true;
      onLeave();
    } else if (event.key === 'Enter') end('stay');
    else if (event.key === 'Tab') end(event.shiftKey ? 'left' : 'right');
  };
  return (
    <input
      className="cell-editor"
      aria-label={title}
      aria-invalid={!isFit}
      autoFocus
      spellCheck={false}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={press}
      onBlur={() => (isFit ? end('stay') : onLeave())}
    />
  );
}

/** One of a list of codes, by the system's own list: typing jumps to a choice. */
function Choosing({
  column,
  code,
  codes,
  onCommit,
  onLeave,
}: EditorProps & { readonly code: string; readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  const { words, titleOf } = useTableWords();
  const title = titleOf(column);
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    onLeave(event.key === 'Escape' ? 'stay' : event.shiftKey ? 'left' : 'right');
  };
  return (
    <select
      className="cell-editor"
      aria-label={title}
      autoFocus
      defaultValue={code}
      onChange={(event) => onCommit(event.target.value, 'stay')}
      onKeyDown={press}
      onBlur={() => onLeave()}
      onClick={(event) => event.stopPropagation()}
    >
      {codes.map((one) => (
        <option key={one} value={one}>
          {one === noFlag ? t('table:noFlag') : words(column, [one])}
        </option>
      ))}
    </select>
  );
}
