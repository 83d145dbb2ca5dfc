import { beforeEach, describe, expect, it } from 'vitest';

import { isPanelShown, openSide, togglePanel } from './panels.ts';
import { now, put } from './session.ts';

const sides = ['explorer', 'inspector'] as const;
const shown = () => sides.filter((name) => isPanelShown(now(), name));

describe('the sides', () => {
  beforeEach(() =>
    put({
      panels: { explorer: true, inspector: true, results: true },
      frontSide: 'inspector',
      isNarrow: false,
    }),
  );

  it('are both seen where there is room', () => {
    expect(shown()).toEqual(['explorer', 'inspector']);
  });

  it('take turns in a narrow window, the one that was opened last before the other', () => {
    put({ isNarrow: true });
    expect(shown()).toEqual(['inspector']);
    openSide('explorer');
    expect(shown()).toEqual(['explorer']);
    togglePanel('inspector');
    expect(shown()).toEqual(['inspector']);
    expect(isPanelShown(now(), 'results')).toBe(true);
  });

  it('leave room to the other when one is shut, and are both back when the window is wide again', () => {
    put({ isNarrow: true });
    togglePanel('explorer');
    put({ isNarrow: false });
    expect(shown()).toEqual(['explorer', 'inspector']);
    put({ isNarrow: true });
    togglePanel('explorer');
    expect(shown()).toEqual(['inspector']);
  });
});
