// An Electron window with the page beside this file, and nothing else.
import { join } from 'node:path';

import { app, BrowserWindow } from 'electron';

// The page is built of modules, which a file may not load otherwise.
const webPreferences = { webSecurity: false };

// Not awaited: Electron is ready only after this file has been run.
void app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1600, height: 1000, webPreferences }))
  .then((window) => window.loadFile(join(import.meta.dirname, 'index.html')));
