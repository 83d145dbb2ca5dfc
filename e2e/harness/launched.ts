import { _electron, type ElectronApplication } from '@playwright/test';

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

/** A start takes some seconds; after so many milliseconds the driver waits in vain. */
const patience = 25_000;
const tries = 3;

/**
 * The product, driven. Playwright connects while the window is opening; where its page is replaced at that very moment it
 * waits for the page's first navigation for good, although the window stands there and works (about one start in a
 * hundred under load). It is then ended and started again.
 */
export async function launched(options: LaunchOptions, tried = 1): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: patience });
  } catch (problem) {
    if (tried === tries || !(problem instanceof Error) || !/timeout/i.test(problem.message)) throw problem;
    return launched(options, tried + 1);
  }
}
