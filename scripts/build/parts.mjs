import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { Failure } from '../setup/failure.mjs';
import { root } from '../setup/project.mjs';
import { run, tail } from '../setup/run.mjs';
import { reactAriaUnderTrustedTypes } from './react-aria.mjs';

const tools = ['package-lock.json', 'scripts/build.mjs', 'scripts/build', 'tsconfig.base.json'];
const specifications = 'resources/specifications';
const sampleScript = 'scripts/build-sample.mjs';

/** What a build makes: each part its own folder under `out/`, made by `make(folder)` from what `inputs` name. */
export const parts = [
  { name: 'node', inputs: [...tools, 'core', 'electron', 'renderer/locales'], make: makeNode },
  { name: 'renderer', inputs: [...tools, 'core', 'renderer', 'resources/icons'], make: makeRenderer },
  { name: 'specifications', inputs: [...tools, specifications], make: copySpecifications },
  { name: 'sample', inputs: [sampleScript, 'scripts/sample', 'resources/sample'], make: makeSample },
];

const inRoot = (path) => join(root, path);

const shared = (outDir) => ({ outDir, emptyOutDir: false, sourcemap: true, reportCompressedSize: false });

async function viteBuild(config) {
  const { build } = await import('vite');
  await build({ configFile: false, logLevel: 'silent', ...config }).catch((error) => {
    throw new Failure(`The build failed:\n${error.message}`);
  });
}

/**
 * Node entries. What a start waits for is CommonJS, main and the case service each a bundle of its own: that takes either some 40 ms
 * of processor time less than modules of ES, whose loader finds file by file and reads of Node's own modules even what nobody asks for.
 */
async function makeNode(folder) {
  await bundleForNode(folder, 'cjs', 'cjs', { main: inRoot('electron/main.ts') });
  await bundleForNode(folder, 'cjs', 'cjs', {
    'case-service': inRoot('electron/case-service/case-service.ts'),
  });
  await bundleForNode(folder, 'es', 'js', {
    importer: inRoot('electron/import/importer.ts'),
    worker: inRoot('electron/case-service/workers/worker.ts'),
    benang: inRoot('electron/cli/benang.ts'),
  });
  await bundleForNode(folder, 'cjs', 'cjs', { preload: inRoot('electron/preload.ts') });
}

const bundleForNode = (outDir, format, extension, input) =>
  viteBuild({
    root,
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ...shared(outDir),
      ssr: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input,
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `chunks/[name]-[hash].${extension}`,
        },
      },
    },
  });

/** The page: nothing inlined, neither scripts nor styles nor data: addresses, so that the strict CSP lets it all in. */
async function makeRenderer(folder) {
  const { default: react } = await import('@vitejs/plugin-react');
  await viteBuild({
    root: inRoot('renderer'),
    base: '/',
    publicDir: false,
    plugins: [reactAriaUnderTrustedTypes(), react()],
    worker: { format: 'es' },
    build: {
      ...shared(folder),
      target: 'chrome130',
      assetsInlineLimit: 0,
      // one sheet, so that the frame of the window is dressed before what stands in it is read
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      // zod and what forbids it to make code from text: that must have run before the first schema is made
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|without-eval/ }] } },
      },
      chunkSizeWarningLimit: 4000,
    },
  });
}

/** Specifications of tables, as they lie there. */
async function copySpecifications(folder) {
  cpSync(inRoot(specifications), folder, { recursive: true });
}

/** The sample case as one file of rows, made by its own script. */
async function makeSample(folder) {
  const file = join(folder, 'benang-seberang.json');
  const { code, output } = await run(process.execPath, [sampleScript, '--to', file]);
  if (code !== 0) throw new Failure(`Building the sample case failed:\n${tail(output)}`);
}
