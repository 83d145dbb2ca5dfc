import { test as base } from '@playwright/test';

import { WorkbenchPage } from '../pages/workbench-page.ts';
import {
  type Folder,
  startWorkbench,
  type StartOptions,
  temporaryFolder,
  violations,
  type Workbench,
} from './workbench.ts';

/** A started product with its page object. */
export interface Started extends Workbench {
  readonly window: WorkbenchPage;
}

interface Fixtures {
  /** A folder of this test's own, gone afterwards. */
  readonly folder: Folder;
  /** Starts the product on this test's folder; as often as the test likes. */
  readonly start: (options?: Partial<StartOptions>) => Promise<Started>;
}

/**
 * Playwright's test with the product to start. Whatever a test does, at its end the page must have seen no violation of
 * the content policy and written no error.
 */
export const test = base.extend<Fixtures>({
  folder: async ({ trace }, provide) => {
    void trace;
    const folder = temporaryFolder();
    await provide(folder);
    folder.remove();
  },
  start: async ({ folder }, provide) => {
    const started: Started[] = [];
    await provide(async (options = {}) => {
      const workbench = await startWorkbench({ userData: folder.path, ...options });
      started.push({ ...workbench, window: new WorkbenchPage(workbench.page) });
      return started[started.length - 1] as Started;
    });
    for (const workbench of started) {
      const { page, complaints } = workbench;
      if (page.isClosed()) continue;
      base.expect(await violations(page), 'violations of the content policy').toEqual([]);
      base.expect(complaints, 'errors on the console').toEqual([]);
      await workbench.close();
    }
  },
});

export { expect } from '@playwright/test';
