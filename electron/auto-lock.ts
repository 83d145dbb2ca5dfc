/** What the operating system tells of the person at the machine, as Electron's `powerMonitor` does. */
export interface PersonAway {
  /** Seconds since a hand touched the machine. */
  getSystemIdleTime(): number;
  on(event: 'suspend' | 'lock-screen', listener: () => void): unknown;
}

const lookEvery = 15_000;

/** Locks when the machine sleeps, its screen is locked, or nobody touched it for `minutes()`; 0 minutes is never. */
export function lockWhenAway(away: PersonAway, minutes: () => number, lock: () => void): void {
  let idle = false;
  away.on('suspend', lock);
  away.on('lock-screen', lock);
  setInterval(() => {
    const limit = minutes();
    const was = idle;
    idle = limit > 0 && away.getSystemIdleTime() >= limit * 60;
    if (idle && !was) lock();
  }, lookEvery).unref();
}
