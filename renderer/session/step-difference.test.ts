import { describe, expect, it } from 'vitest';

import { inForce } from '../../core/case/in-force.ts';
import { stepDifference } from './step-difference.ts';
import { historyOf, type Step } from './test-history.ts';

const held = (...steps: readonly Step[]) =>
  [...inForce(historyOf(...steps), steps.length).revisions].sort((a, b) => a - b);

describe('the edits in force', () => {
  it('are all of them while nothing was taken back', () => {
    expect(held('edit', 'edit', 'event', 'edit')).toEqual([1, 2, 4]);
  });

  it('leave out what was undone and hold what was repeated', () => {
    expect(held('edit', 'edit', 'edit', { undo: 3 })).toEqual([1, 2]);
    expect(held('edit', 'edit', 'edit', { undo: 3 }, { undo: 2 }, { redo: 2 })).toEqual([1, 2]);
    expect(held('edit', 'edit', { undo: 2 }, 'edit')).toEqual([1, 4]);
  });

  it('leave out and hold a whole gesture', () => {
    expect(held('edit', 'edit', 'edit', { undo: 2, through: 3 })).toEqual([1]);
    expect(held('edit', 'edit', 'edit', { undo: 2, through: 3 }, { redo: 2, through: 3 })).toEqual([1, 2, 3]);
  });

  it('follow a step back, and the undo of one', () => {
    expect(held('edit', 'edit', 'edit', { stepBack: 1 })).toEqual([1, 4]);
    expect(held('edit', 'edit', 'edit', { stepBack: 1 }, { undo: 4 })).toEqual([1, 2, 3]);
    expect(held('edit', 'edit', 'edit', { stepBack: 1 }, 'edit', { stepBack: 3 })).toEqual([1, 2, 3, 6]);
  });

  it('hold again what was undone after the moment stepped back to', () => {
    expect(held('edit', 'edit', { undo: 2 }, 'edit', { stepBack: 2 })).toEqual([1, 2, 5]);
  });
});

describe('a step back', () => {
  it('takes back the edits in force since', () => {
    const lines = historyOf('edit', 'edit', 'edit', 'event', { undo: 3 }, 'edit');
    expect(stepDifference(lines, 1)).toEqual({ takenBack: 2, broughtBack: 0 });
    expect(stepDifference(lines, 5)).toEqual({ takenBack: 1, broughtBack: 0 });
    expect(stepDifference(lines, 3)).toEqual({ takenBack: 1, broughtBack: 1 });
    expect(stepDifference(lines, 6)).toEqual({ takenBack: 0, broughtBack: 0 });
  });

  it('waits for older lines where those at hand do not tell', () => {
    const lines = historyOf('edit', 'edit', 'edit', 'edit', { stepBack: 2 }, 'edit');
    expect(stepDifference(lines.slice(0, 3), 4)).toBeNull();
    expect(stepDifference(lines, 4)).toEqual({ takenBack: 2, broughtBack: 2 });
  });
});
