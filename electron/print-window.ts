import { readFile } from 'node:fs/promises';

import { BrowserWindow, session, type Session } from 'electron';

import { appOrigin } from '../core/contract/channels.ts';
import { printHeaders } from './content-policy.ts';
import { findAsset } from './find-asset.ts';
import { type PaperSize, printPdf } from './picture.ts';
import { guardSession } from './protocol.ts';

/** A document for paper of this size, millimetres. */
export interface PrintJob extends PaperSize {
  /** Written by the page of the product; nothing in it runs. */
  readonly html: string;
}

const address = `${appOrigin.protocol}//${appOrigin.host}/print`;

/**
 * Prints documents in a window nobody sees, which runs no script, reaches nothing but the fonts of the product below
 * `root`, and is gone afterwards.
 */
export class PrintWindow {
  readonly #parent: BrowserWindow;
  readonly #root: string;
  #window: BrowserWindow | null = null;
  #html = '';
  #session: Session | null = null;

  constructor(parent: BrowserWindow, root: string) {
    this.#parent = parent;
    this.#root = root;
  }

  /** The bytes of a PDF; null where it was stopped. */
  async print({ html, ...paper }: PrintJob): Promise<Uint8Array | null> {
    this.stop();
    this.#html = html;
    const window = this.#open();
    const closed = new Promise<null>((done) => window.once('closed', () => done(null)));
    try {
      return await Promise.race([this.#printed(window, paper), closed]);
    } finally {
      if (this.#window === window) this.stop();
    }
  }

  stop(): void {
    const window = this.#window;
    this.#window = null;
    this.#html = '';
    if (window && !window.isDestroyed()) window.destroy();
  }

  async #printed(window: BrowserWindow, paper: PaperSize): Promise<Uint8Array | null> {
    try {
      await window.loadURL(address);
      return await printPdf(window.webContents, paper);
    } catch (error) {
      // a window that was closed under way answers no longer
      if (window.isDestroyed()) return null;
      throw error;
    }
  }

  #open(): BrowserWindow {
    this.#window = new BrowserWindow({
      ...{ show: false, parent: this.#parent },
      webPreferences: {
        session: this.#guarded(),
        ...{ sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
        ...{ webviewTag: false, spellcheck: false, devTools: false },
      },
    });
    return this.#window;
  }

  /** A session of its own that knows the document and the fonts, and keeps nothing. */
  #guarded(): Session {
    if (this.#session) return this.#session;
    const own = session.fromPartition('print');
    guardSession(own);
    own.protocol.handle('app', ({ url }) => this.#answer(url));
    this.#session = own;
    return own;
  }

  async #answer(url: string): Promise<Response> {
    if (url === address) {
      const headers = { ...printHeaders, 'content-type': 'text/html; charset=utf-8' };
      return new Response(this.#html, { headers });
    }
    const asset = findAsset(this.#root, url);
    if (asset.status !== 200 || asset.type !== 'font/woff2')
      return new Response(null, { status: 404, headers: printHeaders });
    return new Response(await readFile(asset.path), {
      headers: { ...printHeaders, 'content-type': asset.type },
    });
  }
}
