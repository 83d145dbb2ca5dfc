const { cpSync, rmSync } = require('node:fs');
const { join } = require('node:path');

/** What a runtime brings along and a product must not have. */
const leftovers = ['resources/default_app.asar', 'version'];

/** The command line runs in plain Node.js, which cannot read the app's archive. */
function addCommandLine(resources) {
  // what is CommonJS is Electron's alone
  const partOfIt = (path) => !/\.(cjs|map)$/.test(path);
  for (const part of ['node', 'sample', 'specifications']) {
    cpSync(join(__dirname, 'out', part), join(resources, 'cli', part), { recursive: true, filter: partOfIt });
  }
}

/**
 * `npm run package` packs the unpacked app and the .deb with the runtime at hand. AppImage, Windows and macOS are packed
 * by `npx electron-builder`, where its tools can be downloaded.
 *
 * @type {import('electron-builder').Configuration}
 */
module.exports = {
  appId: 'id.benangmerah.workbench',
  productName: 'Benang Merah',
  executableName: 'benang-merah',
  copyright: 'Benang Merah',
  directories: { output: 'release', buildResources: 'resources/packaging' },
  // Everything is bundled into out/: no packages go along.
  files: ['package.json', 'out/**', '!out/**/*.map', '!node_modules/**'],
  asar: true,
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  electronLanguages: ['en-US', 'id'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  afterPack: ({ appOutDir, packager }) => {
    addCommandLine(packager.getResourcesDir(appOutDir));
    for (const leftover of leftovers) rmSync(join(appOutDir, leftover), { force: true });
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    icon: 'resources/packaging/icons',
    synopsis: 'Link-analysis workbench for trafficking and smuggling networks',
    description: 'Draws out suspects, networks and cross-border links of a case, each with its sources.',
  },
  deb: {
    packageCategory: 'misc',
    depends: [
      'libgtk-3-0t64 | libgtk-3-0',
      'libasound2t64 | libasound2',
      'libatk-bridge2.0-0t64 | libatk-bridge2.0-0',
      'libdrm2',
      'libgbm1',
      'libnss3',
      'libxss1',
    ],
    recommends: ['nodejs (>= 20.19)'],
    fpm: ['resources/packaging/benang=/usr/bin/benang'],
  },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: { target: ['dmg'], category: 'public.app-category.productivity' },
};
