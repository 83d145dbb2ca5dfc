import type { ImporterProcess } from '../import/ask-importer.ts';
import type { FromService } from './host-messages.ts';

/** Import processes of Electron: only main can start and end them, and it joins each to this process by a port. */
export class ImportersByMain {
  readonly #post: (message: FromService) => void;
  readonly #started = new Map<number, RemoteImporter>();
  #lastId = 0;

  constructor(post: (message: FromService) => void) {
    this.#post = post;
  }

  /** Asks main for an import process; it can be spoken to at once. */
  readonly spawn = (): ImporterProcess => {
    const id = ++this.#lastId;
    const importer = new RemoteImporter(() => this.#post({ kind: 'importer-unwanted', id }));
    this.#started.set(id, importer);
    this.#post({ kind: 'importer-wanted', id });
    return importer;
  };

  arrived(id: number, port: Electron.MessagePortMain): void {
    this.#started.get(id)?.join(port);
  }

  ended(id: number): void {
    this.#started.get(id)?.end();
    this.#started.delete(id);
  }
}

class RemoteImporter implements ImporterProcess {
  readonly #unwanted: () => void;
  readonly #unsent: unknown[] = [];
  #port: Electron.MessagePortMain | undefined;
  #onMessage: (message: unknown) => void = () => undefined;
  #onExit: () => void = () => undefined;

  constructor(unwanted: () => void) {
    this.#unwanted = unwanted;
  }

  send(message: unknown): void {
    if (this.#port) this.#port.postMessage(message);
    else this.#unsent.push(message);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#onMessage = listener;
  }

  onExit(listener: () => void): void {
    this.#onExit = listener;
  }

  kill(): void {
    this.#port?.close();
    this.#unwanted();
  }

  join(port: Electron.MessagePortMain): void {
    this.#port = port;
    port.on('message', ({ data }) => this.#onMessage(data));
    port.start();
    for (const message of this.#unsent.splice(0)) port.postMessage(message);
  }

  end(): void {
    this.#onExit();
  }
}
