import './setup/node-version.mjs';

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { build } from './build.mjs';
import { takePicture } from './electron-command.mjs';
import { electronRuntime, pinnedVersion } from './electron-runtime.mjs';
import { Failure, endWith } from './setup/failure.mjs';
import { installPackages } from './setup/packages.mjs';
import { root } from './setup/project.mjs';
import { run, tail } from './setup/run.mjs';
import { steps } from './setup/steps.mjs';
import { prepareSystem } from './setup/system.mjs';

const release = join(root, 'release');
const unpacked = join(release, 'linux-unpacked');
const executable = join(unpacked, 'benang-merah');

/** Packs the app for Linux, unpacked and as a .deb, and shows that what was packed starts and draws the sample case. */
async function pack() {
  if (process.platform !== 'linux')
    throw new Failure('Here, use npx electron-builder; this packs for Linux only.');
  const step = steps(7);
  let electron;
  await step('Packages', installPackages);
  await step('Getting Electron', async () => {
    electron = await electronRuntime((line) => console.log(`      ${line}`));
    return `Electron ${electron.version}`;
  });
  await step('Checking system libraries', () => prepareSystem(electron.executable, { virtualDisplay: true }));
  await step('Building', () => build());
  await step('Packing (about 60 s)', () => packWith(electron));
  await step('Reading the fuses of what was packed', checkFuses);
  await step('Starting what was packed', checkStart);
  for (const file of readdirSync(release).filter((name) => name.endsWith('.deb')))
    console.log(join(release, file));
  if (electron.version === pinnedVersion) return;
  console.log(
    `\nNOT FOR RELEASE: packed with Electron ${electron.version}; a release is packed with ${pinnedVersion}.`,
  );
}

async function packWith(electron) {
  rmSync(release, { recursive: true, force: true });
  process.env['CUSTOM_FPM_PATH'] = join(root, 'scripts/packaging/deb.mjs');
  const { code, output } = await run(join(root, 'node_modules/.bin/electron-builder'), [
    ...['--linux', 'dir', 'deb', '--publish=never', '--config=electron-builder.config.cjs'],
    `--config.electronDist=${electron.folder}`,
    `--config.electronVersion=${electron.version}`,
  ]);
  if (code !== 0) throw new Failure(`Packing failed:\n${tail(output)}`);
}

async function checkFuses() {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const { default: config } = await import('../electron-builder.config.cjs');
  const wire = await getCurrentFuseWire(executable);
  for (const [name, wanted] of Object.entries(config.electronFuses)) {
    const fuse = name[0].toUpperCase() + name.slice(1);
    const state = wire[FuseV1Options[fuse]];
    if (state !== (wanted ? FuseState.ENABLE : FuseState.DISABLE)) {
      throw new Failure(`The fuse ${fuse} is not as electron-builder.config.cjs asks.`);
    }
  }
}

async function checkStart() {
  const picture = join(release, 'packed.png');
  await takePicture(executable, [], picture);
  return `drawn: ${picture}`;
}

pack().catch(endWith);
