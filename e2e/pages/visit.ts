import { expect, type Page } from '@playwright/test';

import type { Started } from '../harness/test-workbench.ts';
import type { Folder } from '../harness/workbench.ts';
import { SpokenWords } from './spoken-words.ts';

/** What a screen is reached with. */
export interface Visit extends Started {
  readonly words: SpokenWords;
  /** A folder for what is written on the way. */
  readonly folder: string;
  /** Writes a file into it; gives its path. */
  write(name: string, text: string): string;
}

/** A visit of the product that was started on this folder, speaking this language. */
export function visitOf(started: Started, folder: Folder, language: 'id' | 'en'): Visit {
  return {
    ...started,
    words: new SpokenWords(language),
    folder: folder.path,
    write: (name, text) => folder.write(name, text),
  };
}

/** Something an analyst looks at: how one gets there from the chart of the sample case, and back. */
export interface Screen {
  readonly name: string;
  readonly reach: (visit: Visit) => Promise<void>;
  readonly leave: (visit: Visit) => Promise<void>;
}

/** A dialog that a command opens and Escape closes. */
export function dialog(command: string): Screen {
  return {
    name: command,
    async reach(visit) {
      await runCommand(visit, command);
      await expect(visit.page.getByRole('dialog').first()).toBeVisible();
    },
    leave: closeDialog,
  };
}

export async function closeDialog({ page }: Visit): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Something a command shows and another, or the same once more, puts away. */
export function panel(name: string, command: string, away = command): Screen {
  return {
    name,
    reach: (visit) => runCommand(visit, command),
    leave: (visit) => runCommand(visit, away),
  };
}

export function stay(): Promise<void> {
  return Promise.resolve();
}

export function escape({ page }: Visit): Promise<void> {
  return page.keyboard.press('Escape');
}

/** Runs a command by its name in the language of the window, as somebody types it into the palette. */
export function runCommand(visit: Visit, id: string): Promise<void> {
  return runNamed(visit, visit.words.command(id));
}

export async function runNamed({ page }: Visit, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const box = page.locator('input:focus');
  await box.fill(`>${name}`);
  await expect(page.getByRole('menuitem', { name }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name })).toHaveCount(0);
}

/** Waits until nothing moves and nothing is being loaded. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))),
  );
  await expect(page.locator('[aria-busy="true"], .chart-stage-moving')).toHaveCount(0);
}
