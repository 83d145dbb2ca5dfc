import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { creation, historyCursor, type HistoryEntry } from './history.ts';

function entry(revision: number, kind: HistoryEntry['kind'], of?: number): HistoryEntry {
  const rest = { revision, edit: 'add-link', kind, who: 'analis', when: '2025-01-01T00:00:00Z' };
  return of === undefined ? rest : { ...rest, of };
}

describe('historyCursor', () => {
  it('offers nothing for a case that has only begun', () => {
    expect(historyCursor([{ ...entry(1, 'edit'), edit: creation }])).toEqual({ undo: null, redo: null });
  });

  it('goes back and forth over edits and forgets what was undone at a new one', () => {
    const history = [entry(1, 'edit'), entry(2, 'edit'), entry(3, 'undo', 2)];
    expect(historyCursor(history)).toEqual({ undo: 1, redo: 2 });
    expect(historyCursor([...history, entry(4, 'redo', 2)])).toEqual({ undo: 2, redo: null });
    expect(historyCursor([...history, entry(4, 'edit')])).toEqual({ undo: 4, redo: null });
  });

  it('agrees with two plain stacks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 30 }), (wishes) => {
        const history: HistoryEntry[] = [];
        const stacks: Stacks = { done: [], undone: [] };
        for (const kind of wishes) {
          const cursor = historyCursor(history);
          expect(cursor).toEqual({ undo: stacks.done.at(-1) ?? null, redo: stacks.undone.at(-1) ?? null });
          const of = move(stacks, kind, history.length + 1);
          if (of !== undefined) history.push(entry(history.length + 1, kind, of));
        }
      }),
    );
  });
});

interface Stacks {
  readonly done: number[];
  readonly undone: number[];
}

/** The revision moved from one stack to the other; undefined when there is none to move. */
function move({ done, undone }: Stacks, kind: HistoryEntry['kind'], revision: number): number | undefined {
  if (kind === 'edit') {
    undone.length = 0;
    done.push(revision);
    return revision;
  }
  const [from, to] = kind === 'undo' ? [done, undone] : [undone, done];
  const moved = from.pop();
  if (moved !== undefined) to.push(moved);
  return moved;
}
