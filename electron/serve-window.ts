import './without-eval.ts';

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import {
  app,
  type BrowserWindow,
  clipboard,
  powerMonitor,
  safeStorage,
  shell as systemShell,
} from 'electron';

import type { Result } from '../core/case/problem.ts';
import { answerMain } from './answer-main.ts';
import { lockWhenAway } from './auto-lock.ts';
import type { CaseTarget, OpenedCase } from './case-service/case-target.ts';
import {
  chooseAttachment,
  chooseAttachmentTarget,
  chooseCase,
  chooseExportFile,
  chooseFolder,
  chooseImportFiles,
  chooseNewCase,
  chooseSpecFile,
} from './dialogs.ts';
import { takeDropped } from './dropped.ts';
import { FileHandles } from './file-handles.ts';
import { backupFolder } from './keeping-actions.ts';
import { type Launch, launchOf } from './launch.ts';
import { mainActions, openedRecent, type Shell } from './main-actions.ts';
import { openRemembered } from './open-remembered.ts';
import type { CaseServiceProcess } from './processes.ts';
import { PrintWindow } from './print-window.ts';
import { RememberedKeys } from './remembered-keys.ts';
import { SavedSpecs } from './saved-specs.ts';
import { SettingsFile } from './settings.ts';
import { boundsOf, showAtSize, stateOf, type WindowState } from './window.ts';

/** A window, what it is about, and what was asked for at the start. */
export interface Served {
  readonly window: BrowserWindow;
  readonly service: CaseServiceProcess;
  readonly launch: Launch;
  /** File with the rows of the sample case. */
  readonly sampleRows: string;
  /** Folder of the specifications that come with the program. */
  readonly shippedSpecs: string;
  /** Folder of the built page, whose fonts go into what is printed. */
  readonly pages: string;
  /** Joins the window to the case that is open. */
  readonly connect: () => void;
}

type Opened = Result<OpenedCase>;

/** What a window has of main from now on. */
export interface Serving {
  /** As its page and its place on the screen are set. */
  readonly settings: SettingsFile;
  /** Answers one message of the page. */
  readonly answer: (message: unknown) => Promise<Result<unknown>>;
  /** Takes a thing that was dropped on the page, by its path. */
  readonly takeDropped: (path: unknown) => ReturnType<typeof takeDropped>;
  /** Which chart of the open case comes to the front, by its place among them. */
  readonly firstChart: () => number;
  /** Settled once the first case is open, cannot be opened, or is known not to come. */
  readonly opened: Promise<Opened | undefined>;
}

/** Reads the settings, opens the first case and answers the page of the window until the program ends. */
export async function serveWindow(served: Served): Promise<Serving> {
  const { window, service } = served;
  const settings = await SettingsFile.open(join(app.getPath('userData'), 'settings.json'));
  const shell = shellOf(served, settings);
  service.backUpInto(await backupFolder(shell));
  lockWhenAway(
    powerMonitor,
    () => settings.settings.lockAfter,
    () => void lockCase(service),
  );
  closeWith(window, settings, service);
  const target = await firstCase(served, settings);
  const opened = target
    ? openRemembered(target, shell.keys, (one) => service.open(one))
    : Promise.resolve(undefined);
  void opened.then((result) => result && rememberCase(served, settings, result));
  app.on('second-instance', (_event, argv, folder) => {
    window.show();
    const { casePath } = launchOf(argv, {}, folder);
    if (casePath !== undefined) void shell.openCase({ how: 'existing', path: casePath });
  });
  const actions = mainActions(shell);
  return {
    ...{ settings, opened },
    firstChart: () => openedRecent(shell)?.chart ?? 0,
    answer: (message) => answerMain(actions, message),
    takeDropped: (path) => takeDropped(shell, path),
  };
}

function shellOf(served: Served, settings: SettingsFile): Shell {
  const { window, service, sampleRows, shippedSpecs, pages, connect } = served;
  const userData = app.getPath('userData');
  const keys = new RememberedKeys(join(userData, 'keys.json'), safeStorage);
  const printing = new PrintWindow(window, pages);
  return {
    settings,
    files: new FileHandles((handle, path) => service.nameFile(handle, path)),
    info: {
      version: app.getVersion(),
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      packaged: app.isPackaged,
      platform: process.platform,
    },
    keys,
    usualBackupFolder: join(userData, 'backups'),
    async openCase(target) {
      const opened = await openRemembered(target, keys, (one) => service.open(one));
      await rememberCase(served, settings, opened);
      if (opened.ok || opened.problem.code === 'passphrase-needed') connect();
      return opened;
    },
    reconnect: connect,
    work: (work, input) => service.work(work, input),
    stopWork: () => service.stopWork(),
    lock: () => lockCase(service),
    closeCase: () => service.leave(),
    wear: ({ interfaceSize }) => showAtSize(window, interfaceSize),
    casePath: () => service.casePath,
    backUpInto: (folder) => service.backUpInto(folder),
    sampleCase: () => sampleCase(sampleRows),
    copyText: (text) => clipboard.writeText(text),
    showInFolder: (path) => systemShell.showItemInFolder(path),
    chooseImportFiles: () => chooseImportFiles(window),
    chooseAttachment: () => chooseAttachment(window),
    chooseAttachmentTarget: (name) => chooseAttachmentTarget(window, name),
    chooseFolder: () => chooseFolder(window),
    chooseCase: () => chooseCase(window),
    chooseNewCase: (title) => chooseNewCase(window, title),
    chooseSpecFile: () => chooseSpecFile(window),
    specs: new SavedSpecs(join(userData, 'specifications'), shippedSpecs),
    chooseExportFile: (name, extension) => chooseExportFile(window, name, extension),
    printPdf: (job) => printing.print(job),
    stopPrinting: () => printing.stop(),
    windowState: (what) => windowState(window, what),
  };
}

/**
 * The case given at the start, else the one open last, else the sample; none where the start page is wanted. A picture
 * is always one of the sample.
 */
async function firstCase(
  { launch: { picture, casePath }, sampleRows }: Served,
  { recent, settings }: SettingsFile,
): Promise<CaseTarget | undefined> {
  if (picture !== undefined) return sampleCase(sampleRows);
  if (casePath !== undefined) return { how: 'existing', path: casePath };
  if (settings.atStart === 'page') return undefined;
  const path = recent[0]?.path;
  return path === undefined ? sampleCase(sampleRows) : { how: 'existing', path };
}

async function sampleCase(rows: string): Promise<CaseTarget> {
  const folder = join(app.getPath('userData'), 'cases');
  const path = join(folder, 'Benang Seberang.benang');
  if (existsSync(path)) return { how: 'existing', path };
  await mkdir(folder, { recursive: true });
  return { how: 'sample', path, rows };
}

async function rememberCase(
  { service, launch }: Served,
  settings: SettingsFile,
  opened: Opened,
): Promise<void> {
  if (!opened.ok || launch.picture !== undefined) return;
  const protection = await service.work('protection', {});
  const isProtected = protection.ok && protection.value.encrypted;
  await settings.opened({ path: opened.value.path, opened: new Date().toISOString(), isProtected });
}

function windowState(window: BrowserWindow, what: 'minimise' | 'maximise' | 'close' | 'ask'): WindowState {
  if (what === 'minimise') window.minimize();
  if (what === 'maximise' && window.isMaximized()) window.unmaximize();
  else if (what === 'maximise') window.maximize();
  const state = stateOf(window);
  if (what === 'close') window.close();
  return state;
}

/** The program ends with its window, once the edit under way is on disk. */
function closeWith(window: BrowserWindow, settings: SettingsFile, service: CaseServiceProcess): void {
  let kept: Promise<void> = Promise.resolve();
  window.once('close', () => {
    kept = settings.keepBounds(boundsOf(window));
  });
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    void Promise.allSettled([kept, service.close()]).then(() => app.exit(0));
  });
}

/** A case in clear stays as it is: there is no key to forget. */
async function lockCase(service: CaseServiceProcess): Promise<void> {
  const protection = await service.work('protection', {});
  // one that is being unlocked at this moment is stopped as well
  if (!protection.ok || protection.value.encrypted) await service.lock();
}
