import type { Problem } from '../../core/case/problem.ts';
import type { ChosenFile, RecentCase } from '../../core/contract/main-calls.ts';
import type { ChartCanvasHandle, PictureOptions } from '../canvas/canvas-props.ts';
import { ask, askMain } from '../bridge.ts';
import { showBytes } from '../ui/show-number.ts';
import { busy } from './busy.ts';
import { tell, valueOf } from './notices.ts';
import { reasonFor } from './reason.ts';
import { showSheet } from './recovery-sheet.ts';
import { now } from './session.ts';

export async function openSample(): Promise<void> {
  valueOf(await busy('busy.opening', () => askMain('open-sample', {})));
}

export async function chooseCase(): Promise<void> {
  valueOf(await busy('busy.opening', () => askMain('choose-case', {})));
}

/**
 * Begins a case under this title where the analyst says, encrypted if it is given a passphrase, and waits until its
 * recovery code is on paper; null once it is open, else why not, `cancelled` when they changed their mind.
 */
export async function createCase(title: string, passphrase: string | null): Promise<Problem | null> {
  const input = { title, ...(passphrase !== null && { passphrase }) };
  const created = await busy('busy.opening', () => askMain('choose-new-case', input));
  if (!created.ok) return created.problem;
  if (!created.value) return { code: 'cancelled' };
  const { recoveryCode } = created.value;
  if (recoveryCode !== null) await showSheet(recoveryCode, title);
  return null;
}

export async function chooseImportFiles(): Promise<readonly ChosenFile[]> {
  return valueOf(await askMain('choose-import-files', {})) ?? [];
}

/** Writes the chart in front as GraphML to a file the analyst chooses. */
export async function exportGraphml(): Promise<void> {
  const { rows } = now();
  const reason = rows && (await reasonFor('export'));
  if (!reason) return;
  const file = await chooseFile(rows.chart.label, 'graphml');
  if (!file) return;
  const input = { file: file.handle, format: 'graphml', chart: rows.chart.id, ...reason };
  const written = valueOf(await busy('busy.exporting', (options) => ask('export', input, options)));
  if (written) tell('notices.exported', { ...written, file: file.name });
}

/** Writes the whole chart, with legend and marking, as a picture to a file the analyst chooses. */
export async function exportPicture(
  canvas: ChartCanvasHandle,
  words: Omit<PictureOptions, 'scale'>,
): Promise<void> {
  const file = await chooseFile(words.title, 'png');
  if (!file) return;
  const png = new Uint8Array(await canvas.picture({ scale: 2, ...words }));
  const written = valueOf(await askMain('write-picture', { file: file.handle, png }));
  if (!written) return;
  tell('notices.picture', { size: showBytes(written.bytes, now().settings.language), file: file.name });
}

async function chooseFile(title: string, extension: 'png' | 'graphml'): Promise<ChosenFile | null> {
  const suggestedName = title.slice(0, 200);
  return valueOf(await askMain('choose-export-file', { suggestedName, extension })) ?? null;
}

/** Closes the open case; every edit of it is on disk. */
export async function closeCase(): Promise<void> {
  valueOf(await busy('busy.closing', () => askMain('close-case', {})));
}

/** Cases opened before, last one first. */
export async function readRecent(): Promise<readonly RecentCase[]> {
  return valueOf(await askMain('recent-cases', {})) ?? [];
}

export async function openRecent(recent: string): Promise<void> {
  valueOf(await busy('busy.opening', () => askMain('open-case', { recent })));
}

/** Takes a case off the recent list, or all of them; gives those left. */
export async function forgetRecent(recent?: string): Promise<readonly RecentCase[]> {
  return valueOf(await askMain('forget-recent', recent === undefined ? {} : { recent })) ?? [];
}
