import { join } from 'node:path';

import { app, type BrowserWindow, ipcMain, type IpcMainInvokeEvent, Menu, session } from 'electron';

import { connectChannel, droppedChannel, mainChannel, workChannel } from '../core/contract/channels.ts';
import { fail } from '../core/case/problem.ts';
import { isOwnAddress } from './find-asset.ts';
import { launchOf, refusedSwitches, removedSwitches } from './launch.ts';
import { writePictureOf } from './picture.ts';
import { CaseServiceProcess, type ServiceListeners } from './processes.ts';
import { declareScheme, guardSession, servePage } from './protocol.ts';
import type { Serving } from './serve-window.ts';
import {
  confine,
  firstPicture,
  loadPage,
  makeWindow,
  reviveAfterCrash,
  showAtSize,
  showWhereItStood,
} from './window.ts';

if (app.isPackaged) {
  for (const name of removedSwitches) app.commandLine.removeSwitch(name);
  if (refusedSwitches.some((name) => app.commandLine.hasSwitch(name))) app.exit(1);
}
app.enableSandbox();
declareScheme();
// Before Electron is ready: it would make its own menu first.
Menu.setApplicationMenu(null);

const here = import.meta.dirname;
const launch = launchOf(process.argv, process.env, process.cwd());
const sampleRows = join(here, '../sample/benang-seberang.json');
const shippedSpecs = join(here, '../specifications');
const pages = join(here, '../renderer');
const pictureTime = 60_000;
if (launch.userData !== undefined) app.setPath('userData', launch.userData);

app.on('web-contents-created', (_event, contents) => confine(contents));
if (!app.requestSingleInstanceLock()) app.exit(0);
// Not awaited at the top level: Electron becomes ready only after this module has ended.
else app.whenReady().then(start).catch(giveUp);

/** The other processes take longest to start, so they come first; main reads the rest of itself meanwhile. */
async function start(): Promise<void> {
  if (launch.picture !== undefined) setTimeout(() => app.exit(1), pictureTime);
  guardSession(session.defaultSession);
  const asked = servePage(pages);
  const service: CaseServiceProcess = startService({
    restarted: () => connect(),
    working: (done) => tell(window, done),
  });
  const window = makeWindow({ preload: join(here, 'preload.cjs'), devTools: !app.isPackaged });
  // waited for from here on: reading the settings may take longer than drawing the page
  const picture = firstPicture(window);
  const connect = (): void => void serving.then(({ firstChart }) => connectTo(service, window, firstChart()));
  // not before: reading it keeps the page waiting for its first file
  const serving = asked
    .then(() => import('./serve-window.ts'))
    .then(({ serveWindow }) =>
      serveWindow({ window, service, launch, sampleRows, shippedSpecs, pages, connect }),
    );
  answerPage(window, serving);
  reviveAfterCrash(window);
  // Each page that is loaded needs a port of its own; it may come before the page has run its scripts.
  window.webContents.on('did-navigate', () => void serving.then(({ opened }) => opened).then(connect));
  const loaded = loadPage(window);
  const { settings, opened } = await serving;
  void showWhereItStood(window, launch.picture === undefined ? settings.bounds : undefined, picture);
  await loaded;
  showAtSize(window, launch.picture === undefined ? settings.settings.interfaceSize : 100);
  if (launch.picture === undefined) return;
  await opened;
  app.exit((await writePictureOf(window.webContents, launch.picture)) ? 0 : 1);
}

function startService(listeners: ServiceListeners): CaseServiceProcess {
  const scripts = { caseService: join(here, 'case-service.cjs'), importer: join(here, 'importer.js') };
  const places = { deviceKey: join(app.getPath('userData'), 'device-key') };
  return new CaseServiceProcess(scripts, places, listeners);
}

/** Tells the page how much of what it asked for is done. */
function tell(window: BrowserWindow, done: number): void {
  if (!window.isDestroyed()) window.webContents.send(workChannel, done);
}

/** Hands the page a port to the open case; the page begins afresh with it. */
function connectTo(service: CaseServiceProcess, window: BrowserWindow, chart: number): void {
  if (!window.isDestroyed()) window.webContents.postMessage(connectChannel, null, [service.connect(chart)]);
}

/** The channels of the page; anything that is not the page itself is refused. */
function answerPage(window: BrowserWindow, serving: Promise<Serving>): void {
  ipcMain.handle(mainChannel, async (event, message: unknown) =>
    isOwn(event, window) ? (await serving).answer(message) : fail('not-allowed'),
  );
  ipcMain.handle(droppedChannel, async (event, path: unknown) =>
    isOwn(event, window) ? (await serving).takeDropped(path) : fail('not-allowed'),
  );
}

function isOwn({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  return (
    senderFrame !== null &&
    sender === window.webContents &&
    senderFrame === sender.mainFrame &&
    isOwnAddress(senderFrame.url)
  );
}

function giveUp(error: unknown): void {
  console.error(error);
  app.exit(1);
}
