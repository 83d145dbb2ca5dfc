#!/usr/bin/env node
// Stands where electron-builder expects fpm: takes what it passes for a .deb and has dpkg-deb make it.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const list = { type: 'string', multiple: true, default: [] };

const { values: given, positionals: mappings } = parseArgs({
  allowPositionals: true,
  options: {
    'source-type': { ...text, short: 's' },
    'target-type': { ...text, short: 't' },
    depends: { ...list, short: 'd' },
    'deb-recommends': list,
    'deb-compression': text,
    'deb-priority': text,
    'after-install': text,
    'after-remove': text,
    force: { type: 'boolean' },
    architecture: text,
    category: text,
    description: text,
    iteration: text,
    license: text,
    maintainer: text,
    name: text,
    package: text,
    url: text,
    vendor: text,
    version: text,
  },
});

/** Lays the files out as they will be installed; hard links where the file system allows, for the app is large. */
function layOut(folder) {
  for (const mapping of mappings) {
    const [source, target] = mapping.split('=');
    const place = join(folder, target);
    mkdirSync(dirname(place), { recursive: true });
    const from = statSync(source).isDirectory() ? `${source.replace(/\/$/, '')}/.` : source;
    execFileSync('cp', ['-a', '--no-preserve=ownership', from, place]);
  }
}

/** The fields of Debian Policy 5.3 that apply, in its order. */
function control(installedSize) {
  const fields = {
    Package: given.name,
    Version: given.iteration ? `${given.version}-${given.iteration}` : given.version,
    Section: given.category ?? 'misc',
    Priority: given['deb-priority'] ?? 'optional',
    Architecture: given.architecture,
    Depends: given.depends.join(', '),
    Recommends: given['deb-recommends'].join(', '),
    'Installed-Size': installedSize,
    Maintainer: given.maintainer,
    Homepage: given.url,
    Description: indented(given.description),
  };
  const lines = Object.entries(fields).filter(([, value]) => value);
  return lines.map(([field, value]) => `${field}: ${value}\n`).join('');
}

/** Further lines of a description begin with a space, and an empty one is a lone full stop. */
function indented(description) {
  const [first, ...others] = description.trim().split('\n');
  return [first, ...others.map((line) => ` ${line.trim() || '.'}`)].join('\n');
}

function copyScript(source, target) {
  copyFileSync(source, target);
  chmodSync(target, 0o755);
}

const folder = mkdtempSync(join(dirname(given.package), 'deb-'));
try {
  chmodSync(folder, 0o755);
  layOut(folder);
  const [kilobytes] = execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t');
  mkdirSync(join(folder, 'DEBIAN'));
  writeFileSync(join(folder, 'DEBIAN/control'), control(kilobytes));
  copyScript(given['after-install'], join(folder, 'DEBIAN/postinst'));
  copyScript(given['after-remove'], join(folder, 'DEBIAN/postrm'));
  const compression = [`-Z${given['deb-compression'] ?? 'xz'}`, '-z1'];
  execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', folder, given.package], {
    stdio: 'inherit',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
