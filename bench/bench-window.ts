import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { _electron, type ElectronApplication, type Page } from '@playwright/test';

/** A running window: the product's, or a bare one. */
export interface BenchWindow {
  readonly page: Page;
  /** Processor time of its renderer and GPU processes so far, milliseconds. */
  processorTime(): number;
  close(): Promise<void>;
}

/** Ten milliseconds: what a tick in /proc is on every Linux that Electron runs on. */
const tick = 10;

/** Whether there is a display to open a window on. */
export const hasDisplay = process.env['DISPLAY'] !== undefined;

/** Opens a case in the product that was built last, with settings in this folder. */
export async function openProduct(folder: string, casePath: string): Promise<BenchWindow> {
  await writeSettings(folder);
  return openWindow([resolve('.'), casePath], { BENANG_USER_DATA: folder });
}

/** Settings for the product to start with: English, light, the usual window. */
export async function writeSettings(folder: string): Promise<void> {
  const settings = {
    language: 'en',
    theme: 'light',
    explorerWidth: 256,
    inspectorWidth: 340,
    resultsHeight: 240,
  };
  const bounds = { width: 1600, height: 1000, maximised: false };
  await writeFile(resolve(folder, 'settings.json'), JSON.stringify({ settings, bounds, recent: [] }));
}

/** Opens another program of Electron's, a folder with its `package.json`. */
export function openBare(program: string): Promise<BenchWindow> {
  return openWindow([program], {});
}

async function openWindow(args: readonly string[], more: Record<string, string>): Promise<BenchWindow> {
  const env = { ...(process.env as Record<string, string>), ...more };
  const app = await _electron.launch({
    ...{ executablePath: resolve('scripts/electron-unprivileged.sh'), args: [...args], env },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return { page, processorTime: () => drawingTime(app), close: () => app.close() };
}

function drawingTime(app: ElectronApplication): number {
  const drawing = descendants(app.process().pid ?? 0).filter((id) =>
    /--type=(renderer|gpu-process)/.test(read(id, 'cmdline')),
  );
  return drawing.reduce((sum, id) => sum + ticks(id) * tick, 0);
}

function descendants(first: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ id: Number(name), parent: Number(fields(Number(name))[1]) }));
  const found = [first];
  for (const id of found)
    found.push(...parents.filter(({ parent }) => parent === id).map((child) => child.id));
  return found;
}

/** User and system time of a process. */
function ticks(id: number): number {
  const [user = 0, system = 0] = fields(id).slice(11, 13).map(Number);
  return user + system;
}

/** What `/proc/<id>/stat` says after the name of the program. */
function fields(id: number): string[] {
  return read(id, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
}

function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
