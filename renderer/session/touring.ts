import { openSample } from './files.ts';
import { focusRegion } from './focus.ts';
import { isSample } from './sample.ts';
import { now, put } from './session.ts';
import { saveSettings } from './settings.ts';

/** Begins the guided tour on the sample case, or goes on where it was left; opens the sample where it is not open. */
export async function startTour(): Promise<void> {
  if (!isSample(now())) await openSample();
  put({ tour: now().settings.tourStep });
  focusRegion('tour');
}

/** Goes to a step of the tour and remembers it. */
export function goToStep(step: number): void {
  put({ tour: step });
  void saveSettings({ tourStep: step });
}

/** Leaves the tour; it goes on at this step the next time, or from the beginning where it was finished. */
export function leaveTour(isFinished: boolean): void {
  put({ tour: null });
  if (isFinished) void saveSettings({ tourStep: 0 });
  focusRegion('centre');
}
