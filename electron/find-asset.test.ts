import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findAsset, isOwnAddress } from './find-asset.ts';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-assets-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'assets', 'main.js'), '');
  await writeFile(join(root, 'assets', 'secret.key'), '');
  await writeFile(join(folder, 'outside.js'), '');
  await symlink(join(folder, 'outside.js'), join(root, 'linked.js'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('an asset', () => {
  it.each([
    ['app://benang/', 'index.html', 'text/html; charset=utf-8'],
    ['app://benang/index.html?x=1#y', 'index.html', 'text/html; charset=utf-8'],
    ['app://benang/assets/main.js', 'assets/main.js', 'text/javascript; charset=utf-8'],
  ])('is found at %s', (address, path, type) => {
    expect(findAsset(root, address)).toEqual({ status: 200, path: join(root, path), type });
  });

  it.each([
    'app://other/index.html',
    'https://benang/index.html',
    'app://benang/absent.js',
    'app://benang/assets',
    'app://benang/assets/secret.key',
    'not an address',
  ])('is not found at %s', (address) => {
    expect(findAsset(root, address)).toEqual({ status: 404 });
  });

  it.each([
    'app://benang/..%2foutside.js',
    'app://benang/%2e%2e%2foutside.js',
    'app://benang/assets/..%2f..%2foutside.js',
    'app://benang/..%5coutside.js',
    'app://benang/%252e%252e/outside.js',
    'app://benang/index.html%00.js',
    'app://benang//etc/passwd.js',
    'app://benang/%2fetc%2fpasswd.js',
    'app://benang/%ff.js',
    'app://benang/linked.js',
  ])('is refused at %s', (address) => {
    expect(findAsset(root, address)).toEqual({ status: 403 });
  });
});

describe('an address of the product', () => {
  it.each([
    ['app://benang/index.html', true],
    ['app://benang.evil/index.html', false],
    ['apps://benang/', false],
    ['about:blank', false],
    [undefined, false],
  ])('%s: %s', (address, own) => {
    expect(isOwnAddress(address)).toBe(own);
  });
});
