import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { lockWhenAway } from './auto-lock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function person(minutes: number) {
  const listeners: Record<string, () => void> = {};
  const state = { idle: 0, locked: 0 };
  const away = {
    getSystemIdleTime: () => state.idle,
    on: (event: string, listener: () => void) => (listeners[event] = listener),
  };
  lockWhenAway(
    away,
    () => minutes,
    () => state.locked++,
  );
  return { state, listeners };
}

describe('locking when nobody is there', () => {
  it('locks once after so many minutes without a hand, and again after the next ones', () => {
    const { state } = person(10);
    state.idle = 599;
    vi.advanceTimersByTime(60_000);
    expect(state.locked).toBe(0);
    state.idle = 600;
    vi.advanceTimersByTime(60_000);
    expect(state.locked).toBe(1);
    state.idle = 0;
    vi.advanceTimersByTime(15_000);
    state.idle = 601;
    vi.advanceTimersByTime(15_000);
    expect(state.locked).toBe(2);
  });

  it('locks when the machine sleeps or its screen is locked, whatever the minutes', () => {
    const { state, listeners } = person(0);
    state.idle = 100_000;
    vi.advanceTimersByTime(60_000);
    expect(state.locked).toBe(0);
    listeners['suspend']?.();
    listeners['lock-screen']?.();
    expect(state.locked).toBe(2);
  });
});
