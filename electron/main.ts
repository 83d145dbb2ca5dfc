import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { app, type BrowserWindow, ipcMain, Menu, powerMonitor, safeStorage, session } from 'electron';

import { connectChannel, mainChannel } from '../core/contract/channels.ts';
import { fail, type Result } from '../core/case/problem.ts';
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
} from './dialogs.ts';
import { FileHandles } from './file-handles.ts';
import { isOwnAddress } from './find-asset.ts';
import { backupFolder } from './keeping-actions.ts';
import { launchOf, refusedSwitches, removedSwitches } from './launch.ts';
import { mainActions, type Shell } from './main-actions.ts';
import { openRemembered } from './open-remembered.ts';
import { writePictureOf } from './picture.ts';
import { CaseServiceProcess } from './processes.ts';
import { declareScheme, guardSession, servePage } from './protocol.ts';
import { RememberedKeys } from './remembered-keys.ts';
import { SettingsFile } from './settings.ts';
import {
  boundsOf,
  confine,
  loadPage,
  makeWindow,
  showAtSize,
  reviveAfterCrash,
  stateOf,
  type WindowState,
} from './window.ts';

if (app.isPackaged) {
  for (const name of removedSwitches) app.commandLine.removeSwitch(name);
  if (refusedSwitches.some((name) => app.commandLine.hasSwitch(name))) app.exit(1);
}
app.enableSandbox();
declareScheme();

const here = import.meta.dirname;
const launch = launchOf(process.argv, process.env, process.cwd());
const pictureTime = 60_000;
if (launch.userData !== undefined) app.setPath('userData', launch.userData);

app.on('web-contents-created', (_event, contents) => confine(contents));
if (!app.requestSingleInstanceLock()) app.exit(0);
// Not awaited at the top level: Electron becomes ready only after this module has ended.
else app.whenReady().then(start).catch(giveUp);

async function start(): Promise<void> {
  if (launch.picture !== undefined) setTimeout(() => app.exit(1), pictureTime);
  Menu.setApplicationMenu(null);
  guardSession(session.defaultSession);
  servePage(join(here, '../renderer'));
  const settings = await SettingsFile.open(join(app.getPath('userData'), 'settings.json'));
  const window = makeWindow({
    preload: join(here, 'preload.cjs'),
    bounds: launch.picture === undefined ? settings.bounds : undefined,
    devTools: !app.isPackaged,
  });
  const service = startService(window);
  const shell = shellOf(window, settings, service);
  service.backUpInto(await backupFolder(shell));
  lockWhenAway(
    powerMonitor,
    () => settings.settings.lockAfter,
    () => void lockCase(service),
  );
  answerPage(window, shell);
  reviveAfterCrash(window);
  closeWith(window, settings, service);
  const opened = firstCase(settings).then(
    (target) => target && openRemembered(target, shell.keys, (one) => service.open(one)),
  );
  await loadPage(window);
  await opened.then((result) => result && rememberCase(settings, service, result));
  connect(window, service);
  showAtSize(window, launch.picture === undefined ? settings.settings.interfaceSize : 100);
  // Later on, a page that was loaded anew needs a port of its own.
  window.webContents.on('did-finish-load', () => connect(window, service));
  app.on('second-instance', (_event, argv, folder) => {
    window.show();
    const { casePath } = launchOf(argv, {}, folder);
    if (casePath !== undefined) void shell.openCase({ how: 'existing', path: casePath });
  });
  if (launch.picture !== undefined) await takePicture(window, launch.picture);
}

function startService(window: BrowserWindow): CaseServiceProcess {
  const scripts = { caseService: join(here, 'case-service.js'), importer: join(here, 'importer.js') };
  const places = { deviceKey: join(app.getPath('userData'), 'device-key') };
  const service: CaseServiceProcess = new CaseServiceProcess(scripts, places, () => connect(window, service));
  return service;
}

/** Hands the page a port to the open case; the page begins afresh with it. */
function connect(window: BrowserWindow, service: CaseServiceProcess): void {
  if (!window.isDestroyed()) window.webContents.postMessage(connectChannel, null, [service.connect()]);
}

function shellOf(window: BrowserWindow, settings: SettingsFile, service: CaseServiceProcess): Shell {
  const userData = app.getPath('userData');
  const keys = new RememberedKeys(join(userData, 'keys.json'), safeStorage);
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
      await rememberCase(settings, service, opened);
      if (opened.ok || opened.problem.code === 'passphrase-needed') connect(window, service);
      return opened;
    },
    reconnect: () => connect(window, service),
    work: (work, input) => service.work(work, input),
    lock: () => lockCase(service),
    closeCase: () => service.leave(),
    wear: ({ interfaceSize }) => showAtSize(window, interfaceSize),
    casePath: () => service.casePath,
    backUpInto: (folder) => service.backUpInto(folder),
    sampleCase,
    chooseImportFiles: () => chooseImportFiles(window),
    chooseAttachment: () => chooseAttachment(window),
    chooseAttachmentTarget: (name) => chooseAttachmentTarget(window, name),
    chooseFolder: () => chooseFolder(window),
    chooseCase: () => chooseCase(window),
    chooseNewCase: (title) => chooseNewCase(window, title),
    chooseExportFile: (name, extension) => chooseExportFile(window, name, extension),
    windowState: (what) => windowState(window, what),
  };
}

/**
 * The case given at the start, else the one open last, else the sample; none where the start page is wanted. A picture
 * is always one of the sample.
 */
async function firstCase({ recent, settings }: SettingsFile): Promise<CaseTarget | undefined> {
  if (launch.picture !== undefined) return sampleCase();
  if (launch.casePath !== undefined) return { how: 'existing', path: launch.casePath };
  if (settings.atStart === 'page') return undefined;
  const path = recent[0]?.path;
  return path === undefined ? sampleCase() : { how: 'existing', path };
}

async function sampleCase(): Promise<CaseTarget> {
  const folder = join(app.getPath('userData'), 'cases');
  const path = join(folder, 'Benang Seberang.benang');
  if (existsSync(path)) return { how: 'existing', path };
  await mkdir(folder, { recursive: true });
  return { how: 'sample', path, rows: join(here, '../sample/benang-seberang.json') };
}

type Opened = Result<OpenedCase>;

async function rememberCase(
  settings: SettingsFile,
  service: CaseServiceProcess,
  opened: Opened,
): Promise<Opened> {
  if (!opened.ok || launch.picture !== undefined) return opened;
  const protection = await service.work('protection', {});
  const isProtected = protection.ok && protection.value.encrypted;
  await settings.opened({ path: opened.value.path, opened: new Date().toISOString(), isProtected });
  return opened;
}

/** The one channel of the page; anything that is not the page itself is refused. */
function answerPage(window: BrowserWindow, shell: Shell): void {
  const actions = mainActions(shell);
  ipcMain.handle(mainChannel, ({ sender, senderFrame }, message: unknown) => {
    const own =
      senderFrame !== null &&
      sender === window.webContents &&
      senderFrame === sender.mainFrame &&
      isOwnAddress(senderFrame.url);
    return own ? answerMain(actions, message) : fail('not-allowed');
  });
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

async function takePicture(window: BrowserWindow, path: string): Promise<void> {
  app.exit((await writePictureOf(window.webContents, path)) ? 0 : 1);
}

function giveUp(error: unknown): void {
  console.error(error);
  app.exit(1);
}
