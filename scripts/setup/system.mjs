import { existsSync, readFileSync } from 'node:fs';

import { Failure } from './failure.mjs';
import { has, run, tail } from './run.mjs';

/** What Electron needs on a bare Debian; these bring the rest with them. */
const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxss1',
];

/** Whether this process may do anything, which is also when Chromium's sandbox refuses to start. */
export const isRoot = process.getuid?.() === 0;

/** Sees to it that the system can start Electron, and Xvfb where a display has to be made. */
export async function prepareSystem(executable, { virtualDisplay }) {
  if (process.platform !== 'linux') return 'nothing needed';
  const missing = await missingLibraries(executable);
  const wanted = [
    ...(missing.length > 0 ? libraries : []),
    ...(virtualDisplay && !has('Xvfb') ? ['xvfb'] : []),
    ...(isRoot && !has('unshare') ? ['util-linux'] : []),
  ];
  if (wanted.length === 0) return 'everything is there';
  await install(wanted, missing);
  const left = await missingLibraries(executable);
  if (left.length > 0) throw new Failure(`Electron still lacks: ${left.join(', ')}`);
  return `installed ${wanted.join(', ')}`;
}

/** The shared libraries that the dynamic linker does not find, for instance `libgtk-3.so.0`. */
async function missingLibraries(executable) {
  if (!has('ldd')) return [];
  const { output } = await run('ldd', [executable]);
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]);
}

async function install(wanted, missing) {
  if (!isDebian()) {
    throw new Failure(`Please install with your system's packages: ${[...wanted, ...missing].join(', ')}`);
  }
  if (!isRoot) {
    const names = await asNamedHere(wanted);
    throw new Failure(
      `The system lacks some packages. Please run this, then start again:\n\n  sudo apt-get install --no-install-recommends ${names.join(' ')}`,
    );
  }
  await aptGet(['update']);
  await aptGet(['install', '-y', '--no-install-recommends', ...(await asNamedHere(wanted))]);
}

async function aptGet(args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: environment,
  });
  if (code !== 0) throw new Failure(`apt-get ${args.join(' ')} failed:\n${tail(output)}`);
}

/** Since Debian 13 some libraries carry the suffix t64 and their old names may be ambiguous. */
const asNamedHere = (names) =>
  Promise.all(names.map(async (name) => ((await isPackage(`${name}t64`)) ? `${name}t64` : name)));

/** A name that only other packages mention is known too, but has no record of its own. */
async function isPackage(name) {
  const { output } = await run('apt-cache', ['show', name]);
  return output.includes(`Package: ${name}\n`);
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
