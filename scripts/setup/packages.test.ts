import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { packagesMatch } from './packages.mjs';

const wanted = {
  '': { name: 'project' },
  'node_modules/a': { integrity: 'a1' },
  'node_modules/b': { integrity: 'b1', optional: true },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'benang-packages-'));
  mkdirSync(join(folder, 'node_modules'));
  write('package-lock.json', wanted);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, packages: object) =>
  writeFileSync(join(folder, path), JSON.stringify({ packages }));
const installed = (packages: object) => write('node_modules/.package-lock.json', packages);

it('wants an installation where there is none, or none that npm finished', () => {
  expect(packagesMatch(folder)).toBe(false);
});

it('is content with what the lock file asks for, optional packages of other systems left out', () => {
  installed({ 'node_modules/a': { integrity: 'a1' } });
  expect(packagesMatch(folder)).toBe(true);
});

it.each([
  ['a package is missing', {}],
  ['a package is another', { 'node_modules/a': { integrity: 'a2' } }],
  ['there is one too many', { 'node_modules/a': { integrity: 'a1' }, 'node_modules/c': { integrity: 'c1' } }],
])('wants another installation when %s', (_what, packages) => {
  installed(packages);
  expect(packagesMatch(folder)).toBe(false);
});
