import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { stampOf } from './freshness.mjs';

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'benang-stamp-'));
  write('core/case/a.ts', 'one');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(checkout, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), content);
}

const stamp = () => stampOf(['package-lock.json', 'core', 'not-there'], checkout);

it.each([
  ['a changed file', 'core/case/a.ts', 'two'],
  ['a new file', 'core/case/b.ts', ''],
  ['a changed file that is named itself', 'package-lock.json', '{ }'],
])('changes with %s', (_what, path, content) => {
  const before = stamp();
  write(path, content);
  expect(stamp()).not.toBe(before);
});

it.each([
  ['a test', 'core/case/a.test.ts'],
  ['what tests share', 'core/case/test-rows.ts'],
  ['what is not an input', 'docs/a.md'],
])('stays with %s', (_what, path) => {
  const before = stamp();
  write(path, 'x');
  expect(stamp()).toBe(before);
});

it('tells a name from a content', () => {
  write('core/x', 'yz');
  const before = stamp();
  rmSync(join(checkout, 'core/x'));
  write('core/xy', 'z');
  expect(stamp()).not.toBe(before);
});
