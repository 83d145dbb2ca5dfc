import { BrowserWindow, screen, type WebContents } from 'electron';

import { appOrigin, windowChannel } from '../core/contract/channels.ts';
import { fitBounds } from './fit-bounds.ts';
import type { Bounds } from './remembered.ts';

const usual: Bounds = { width: 1440, height: 900, maximised: false };

/** Two crashes of a page within this many milliseconds are one fault that another start would not mend. */
const crashPause = 10_000;

/** What a window looks like to its own page. */
export interface WindowState {
  readonly maximised: boolean;
  readonly focused: boolean;
}

/** How a window is made. */
export interface WindowOptions {
  readonly preload: string;
  readonly devTools: boolean;
}

/** Makes the frameless window, not yet shown. */
export function makeWindow({ preload, devTools }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: usual.width,
    height: usual.height,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Benang Merah',
    backgroundColor: '#f4f6f8',
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hidden' as const } : { frame: false }),
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  const tell = (): void => window.webContents.send(windowChannel, stateOf(window));
  window.on('maximize', tell).on('unmaximize', tell).on('focus', tell).on('blur', tell);
  return window;
}

/** Settled once a window that was just made has a picture. */
export function firstPicture(window: BrowserWindow): Promise<void> {
  return new Promise((done) => window.once('ready-to-show', () => done()));
}

/** Puts a window where it stood last, as long as a screen is there, and shows it once it has a `picture`. */
export async function showWhereItStood(
  window: BrowserWindow,
  bounds: Bounds | undefined,
  picture: Promise<void>,
): Promise<void> {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximised, ...place } = fitBounds(bounds ?? usual, screens);
  window.setBounds(place);
  if (place.x === undefined) window.center();
  await picture;
  if (maximised) window.maximize();
  window.show();
}

/** Opens the page of the product. */
export function loadPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(`${appOrigin.protocol}//${appOrigin.host}/index.html`);
}

export function stateOf(window: BrowserWindow): WindowState {
  return { maximised: window.isMaximized(), focused: window.isFocused() };
}

/** Where a window stands when it is not maximised, and whether it is. */
export function boundsOf(window: BrowserWindow): Bounds {
  return { ...window.getNormalBounds(), maximised: window.isMaximized() };
}

/** Shows the page of a window at this size, per cent. */
export function showAtSize({ webContents }: BrowserWindow, size: number): void {
  webContents.setZoomFactor(size / 100);
}

/** Keeps any page from leading elsewhere: no navigation, no other window, no embedded page. */
export function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Loads the page anew when its process is gone; where that happens again at once, the window closes. */
export function reviveAfterCrash(window: BrowserWindow): void {
  let last = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const again = performance.now() - last < crashPause;
    last = performance.now();
    if (again) window.close();
    else window.webContents.reload();
  });
}
