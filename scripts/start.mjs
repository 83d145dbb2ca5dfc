import './setup/node-version.mjs';

import { join, resolve } from 'node:path';

import { build } from './build.mjs';
import { runElectron, takePicture } from './electron-command.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { noDisplay } from './setup/display.mjs';
import { endWith } from './setup/failure.mjs';
import { installPackages, packagesMatch } from './setup/packages.mjs';
import { cache, calledFrom, root } from './setup/project.mjs';
import { steps } from './setup/steps.mjs';
import { prepareSystem } from './setup/system.mjs';

const picture = join(cache, 'workbench.png');

/** From a bare checkout to the workbench on the screen; where there is no screen, to a picture of it. */
async function start(given) {
  const virtualDisplay = noDisplay();
  const step = steps(5);
  let electron;
  await step(packagesMatch() ? 'Checking packages' : 'Installing packages (about 90 s)', installPackages);
  await step('Getting Electron', async () => {
    electron = await electronRuntime((line) => console.log(`      ${line}`));
    return `Electron ${electron.version}`;
  });
  await step('Building', () => build());
  await step('Checking system libraries', () => prepareSystem(electron.executable, { virtualDisplay }));
  const args = [root, ...given.map(asPath)];
  if (virtualDisplay) {
    await step('There is no display: drawing the workbench on a virtual one', () =>
      takePicture(electron.executable, args, picture),
    );
    console.log(`\nA picture of the window: ${picture}`);
  } else {
    const open = async () => {
      await runElectron(electron.executable, args);
      return 'closed';
    };
    await step('Opening the workbench; close its window to end', open, { pulse: false });
  }
}

const asPath = (argument) => (argument.startsWith('-') ? argument : resolve(calledFrom('start'), argument));

start(process.argv.slice(2)).catch(endWith);
