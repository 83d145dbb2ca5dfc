import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { creation, historyCursor, type HistoryEntry, type HistoryKind } from './history.ts';

function entry(revision: number, kind: HistoryKind, more: Partial<HistoryEntry> = {}): HistoryEntry {
  return { revision, edit: 'add-link', kind, who: 'analis', when: '2025-01-01T00:00:00Z', ...more };
}

function steps(history: readonly HistoryEntry[]) {
  const { undo, redo } = historyCursor(history);
  return { undo: undo?.revisions ?? null, redo: redo?.revisions ?? null };
}

describe('historyCursor', () => {
  it('offers nothing for a case that has only begun', () => {
    expect(steps([entry(1, 'edit', { edit: creation })])).toEqual({ undo: null, redo: null });
  });

  it('goes back and forth over edits and forgets what was undone at a new one', () => {
    const history = [entry(1, 'edit'), entry(2, 'edit'), entry(3, 'undo', { of: 2 })];
    expect(steps(history)).toEqual({ undo: [1], redo: [2] });
    expect(steps([...history, entry(4, 'redo', { of: 2 })])).toEqual({ undo: [2], redo: null });
    expect(steps([...history, entry(4, 'edit')])).toEqual({ undo: [4], redo: null });
  });

  it('passes over events', () => {
    const history = [entry(1, 'edit'), entry(2, 'undo', { of: 1 }), entry(3, 'event', { edit: 'export' })];
    expect(steps(history)).toEqual({ undo: null, redo: [1] });
  });

  it('takes the edits of one gesture as one step, and those of the next as another', () => {
    const nudges = [1, 2, 3].map((revision) => entry(revision, 'edit', { gesture: 'a' }));
    const others = [4, 5].map((revision) => entry(revision, 'edit', { gesture: 'b' }));
    expect(steps([...nudges, ...others])).toEqual({ undo: [4, 5], redo: null });
    const undone = [...nudges, ...others, entry(6, 'undo', { of: 4, through: 5 })];
    expect(steps(undone)).toEqual({ undo: [1, 2, 3], redo: [4, 5] });
    expect(steps([...undone, entry(7, 'edit', { gesture: 'b' })])).toEqual({ undo: [7], redo: null });
  });

  it('agrees with two plain stacks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 30 }), (wishes) => {
        const history: HistoryEntry[] = [];
        const stacks: Stacks = { done: [], undone: [] };
        for (const kind of wishes) {
          const [done, undone] = [stacks.done.at(-1), stacks.undone.at(-1)];
          expect(steps(history)).toEqual({
            undo: done === undefined ? null : [done],
            redo: undone === undefined ? null : [undone],
          });
          const of = move(stacks, kind, history.length + 1);
          if (of !== undefined) history.push(entry(history.length + 1, kind, { of }));
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
function move({ done, undone }: Stacks, kind: HistoryKind, revision: number): number | undefined {
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
