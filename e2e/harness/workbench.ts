import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { ElectronApplication, Page } from '@playwright/test';

import { launched } from './launched.ts';

const root = resolve(import.meta.dirname, '../..');

/** Puts what the page complains of where a test can read it. */
const listenForViolations = `
  window.__violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.__violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });
`;

/** A folder of its own that lives as long as a test. */
export interface Folder {
  readonly path: string;
  /** Writes a file into it; gives its path. */
  write(name: string, text: string): string;
  remove(): void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'benang-e2e-'));
  chmodSync(path, 0o777);
  return {
    path,
    write: (name, text) => {
      const file = join(path, name);
      writeFileSync(file, text);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The running product with its window, its settings in a folder of the test's own. */
export interface Workbench {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the page and its console complained of so far. */
  readonly complaints: readonly string[];
  /** Answers the next file dialogs with these paths. */
  choose(...paths: readonly string[]): Promise<void>;
  /** Ends every process of the product at once, as a power cut would. */
  killHard(): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly userData: string;
  /** Language of the first start; English unless told. */
  readonly language?: 'id' | 'en';
  readonly theme?: 'light' | 'dark' | 'system';
  /** Size of the interface on the first start, per cent. */
  readonly interfaceSize?: number;
  /** A case folder to open; without one the last case, and on first start the sample. */
  readonly casePath?: string;
}

/** Starts the product, not as root, and waits for its window. */
export async function startWorkbench(options: StartOptions): Promise<Workbench> {
  const { userData, casePath } = options;
  rememberSettings(options);
  const app = await launched({
    executablePath: join(root, 'scripts/electron-unprivileged.sh'),
    args: [root, ...(casePath === undefined ? [] : [casePath])],
    env: { ...environment(), BENANG_USER_DATA: userData },
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  await page.waitForLoadState();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  // The first load may have begun before anybody listened; the second is heard from its first line.
  await page.addInitScript(listenForViolations);
  await page.reload();
  return {
    app,
    page,
    complaints,
    choose: (...paths) =>
      app.evaluate((_electronModule, chosen) => {
        process.env['BENANG_CHOOSE'] = chosen;
      }, paths.join(delimiter)),
    killHard: () => killHard(app),
    close: () => app.close(),
  };
}

function rememberSettings({ userData, language = 'en', theme = 'light', ...rest }: StartOptions): void {
  const file = join(userData, 'settings.json');
  if (existsSync(file)) return;
  const { interfaceSize = 100 } = rest;
  const sides = { explorerWidth: 256, inspectorWidth: 340, resultsHeight: 240 };
  const settings = { language, theme, interfaceSize, ...sides };
  const bounds = { width: 1600, height: 1000, maximised: false };
  writeFileSync(file, JSON.stringify({ settings, bounds, recent: [] }));
  chmodSync(file, 0o666);
}

/** Policy violations the page has seen since it was loaded. */
export function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { __violations: string[] }).__violations);
}

/** Seccomp mode of a process: 2 is a filter, as Chromium's sandbox sets it. */
export function seccompMode(processId: number): number {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  return Number(/^Seccomp:\s*(\d)$/m.exec(status)?.[1]);
}

async function killHard(app: ElectronApplication): Promise<void> {
  const main = app.process();
  const ended = new Promise((done) => main.once('exit', done));
  const victims = main.pid === undefined ? [] : withDescendants(main.pid);
  execFileSync('kill', ['-9', ...victims.map(String)]);
  await ended;
  while (victims.some(isAlive)) await wait(20);
}

function isAlive(process: number): boolean {
  return !['Z', 'X', undefined].includes(statusOf(String(process))?.match(/^State:\s*(\w)/m)?.[1]);
}

function withDescendants(first: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const found = [first];
  for (const id of found) for (const [child, parent] of parents) if (parent === id) found.push(child);
  return found;
}

function parentOf(process: string): number | undefined {
  const parent = statusOf(process)?.match(/^PPid:\s*(\d+)$/m)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

function statusOf(process: string): string | undefined {
  try {
    return readFileSync(`/proc/${process}/status`, 'utf8');
  } catch {
    return undefined;
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
