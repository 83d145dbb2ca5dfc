import { realpathSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

import { appOrigin } from '../core/contract/channels.ts';

/** A file of the product that an address names, or why there is none. */
export type Asset =
  { readonly status: 200; readonly path: string; readonly type: string } | { readonly status: 403 | 404 };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Whether an address belongs to the product. The origin of such a URL is opaque, so protocol and host are compared. */
export function isOwnAddress(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === appOrigin.protocol && host === appOrigin.host;
}

/**
 * Finds the file below `root` that an address names. Whatever tries to leave `root`, by dots, backslashes, a NUL or a
 * symbolic link, encoded or not, is 403; another host, an unknown type or a missing file is 404. At once: each way through the
 * threads that read files would keep the first page waiting for its turn in a busy process (decision 36).
 */
export function findAsset(root: string, address: string): Asset {
  if (!isOwnAddress(address)) return { status: 404 };
  const names = namesIn(new URL(address).pathname);
  if (!names) return { status: 403 };
  const path = join(root, ...names);
  const type = types[extname(path)];
  const real = type === undefined ? null : realPath(path);
  if (type === undefined || real === null) return { status: 404 };
  return real.startsWith(realpathSync.native(root) + sep)
    ? { status: 200, path: real, type }
    : { status: 403 };
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function namesIn(pathname: string): string[] | null {
  const decoded = decode(pathname === '/' ? '/index.html' : pathname);
  if (decoded === null || /[\\\0%]/.test(decoded)) return null;
  const names = decoded.split('/').slice(1);
  return names.some((name) => name === '' || name === '.' || name === '..') ? null : names;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
