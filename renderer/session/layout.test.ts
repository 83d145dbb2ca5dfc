import { expect, it } from 'vitest';

import { usualSettings } from '../../core/contract/settings.ts';
import { layoutOf, layoutToKeep } from './layout.ts';

const panels = { explorer: false, inspector: true, results: true };

it('the panels stand as they are remembered; a lower panel that is no more is the first one', () => {
  expect(layoutOf({ ...usualSettings, panels, lowerTab: 'history' })).toEqual({
    panels,
    lowerTab: 'history',
  });
  expect(layoutOf({ ...usualSettings, lowerTab: 'gone' }).lowerTab).toBe('results');
});

it('the panels are remembered when they changed', () => {
  const settings = { ...usualSettings, panels };
  expect(layoutToKeep({ settings, panels: { ...panels }, lowerTab: 'results' })).toBeNull();
  expect(layoutToKeep({ settings, panels, lowerTab: 'paths' })).toEqual({ panels, lowerTab: 'paths' });
});
