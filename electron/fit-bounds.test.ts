import { describe, expect, it } from 'vitest';

import { fitBounds } from './fit-bounds.ts';

const left = { x: 0, y: 24, width: 1920, height: 1056 };
const right = { x: 1920, y: 0, width: 1280, height: 1024 };
const size = { width: 1200, height: 800, maximised: false };

describe('bounds of a window', () => {
  it('stay where they are when they can be seen whole', () => {
    const bounds = { ...size, x: 1950, y: 100 };
    expect(fitBounds(bounds, [left, right])).toEqual(bounds);
  });

  it('come inside the screen that shows most of them', () => {
    expect(fitBounds({ ...size, x: 1500, y: -50 }, [left, right])).toEqual({ ...size, x: 1920, y: 0 });
    expect(fitBounds({ ...size, x: -400, y: 900 }, [left, right])).toEqual({ ...size, x: 0, y: 280 });
  });

  it('shrink to a smaller screen', () => {
    const large = { x: 1920, y: 0, width: 2560, height: 1440, maximised: true };
    expect(fitBounds(large, [right])).toEqual({ ...right, maximised: true });
  });

  it('lose their place when that screen is gone, and keep their size', () => {
    expect(fitBounds({ ...size, x: 4000, y: 100 }, [left, right])).toEqual(size);
    expect(fitBounds(size, [left])).toEqual(size);
  });
});
