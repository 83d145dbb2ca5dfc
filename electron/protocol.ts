import { readFileSync } from 'node:fs';

import { app, protocol, type ProtocolResponse, type Session } from 'electron';

import { guardingHeaders } from './content-policy.ts';
import { type Asset, findAsset, isOwnAddress } from './find-asset.ts';

/** Makes `app:` a scheme like https to the page; must be called before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the built page below `root` as `app://benang/`, every answer under the guarding headers. By buffers: the newer way,
 * `protocol.handle`, has main read a whole HTTP client before the first byte (decision 25). Read at once: see `findAsset`.
 * Settled once the first file has been asked for and given.
 */
export function servePage(root: string): Promise<void> {
  return new Promise((asked) =>
    protocol.registerBufferProtocol('app', ({ url }, answer) => {
      answer(answerFrom(root, url));
      asked();
    }),
  );
}

function answerFrom(root: string, url: string): ProtocolResponse {
  try {
    return read(findAsset(root, url));
  } catch {
    return { statusCode: 500, headers: { ...guardingHeaders } };
  }
}

function read(asset: Asset): ProtocolResponse {
  if (asset.status !== 200)
    return { statusCode: asset.status, headers: { ...guardingHeaders }, data: Buffer.alloc(0) };
  const headers = { ...guardingHeaders, 'content-type': asset.type };
  return { statusCode: 200, headers, data: readFileSync(asset.path) };
}

/** Closes a session to everything but the product itself: no permission, no device, no address elsewhere. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

function mayLoad(url: string): boolean {
  if (!app.isPackaged && url.startsWith('devtools:')) return true;
  return isOwnAddress(url.startsWith('blob:') ? url.slice('blob:'.length) : url);
}
