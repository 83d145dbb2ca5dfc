import { MessageChannelMain, type MessagePortMain, utilityProcess, type UtilityProcess } from 'electron';

import { fail, type Result } from '../core/case/problem.ts';
import type { CaseTarget } from './case-service/case-target.ts';
import type { FromService, ToService } from './case-service/host-messages.ts';
import { memoryLimit } from './import/run-importer.ts';

/** Paths of the bundled entries of the two processes. */
export interface ProcessScripts {
  readonly caseService: string;
  readonly importer: string;
}

type Opened = Result<{ readonly path: string }>;

/** A service that stops this often within a minute is not given the same case again. */
const mostCrashes = 3;
const crashWindow = 60_000;
/** How long a service may take to finish the edit under way when the program ends. */
const closingTime = 5_000;

/**
 * The process that owns the open case. When it stops unexpectedly another one takes its place and opens the same case;
 * what was committed is on disk. It asks for import processes, which hold nothing but one file.
 */
export class CaseServiceProcess {
  readonly #scripts: ProcessScripts;
  readonly #restarted: () => void;
  readonly #answers = new Map<number, (opened: Opened) => void>();
  readonly #importers = new Map<number, UtilityProcess>();
  readonly #files = new Map<string, string>();
  readonly #crashes: number[] = [];
  #process: UtilityProcess;
  #target: CaseTarget | undefined;
  #lastId = 0;
  #closing = false;

  /** `restarted` is called when windows must be connected again. */
  constructor(scripts: ProcessScripts, restarted: () => void) {
    this.#scripts = scripts;
    this.#restarted = restarted;
    this.#process = this.#start();
  }

  /** Opens a case in place of the one that is open; a window must be connected again afterwards. */
  async open(target: CaseTarget): Promise<Opened> {
    const opened = await this.#open(target, false);
    if (opened.ok || !this.#target) this.#target = { how: 'existing', path: target.path };
    return opened;
  }

  /** A port that leads to the open case. */
  connect(): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    this.#post({ kind: 'connect' }, [port1]);
    return port2;
  }

  /** Tells under which name windows speak of a file. */
  nameFile(handle: string, path: string): void {
    this.#files.set(handle, path);
    this.#post({ kind: 'file', handle, path });
  }

  /** Waits for the edit under way and ends the process. */
  close(): Promise<void> {
    this.#closing = true;
    return new Promise((resolve) => {
      const end = (): void => void this.#process.kill();
      const timer = setTimeout(end, closingTime);
      this.#process.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
      this.#post({ kind: 'close' });
    });
  }

  #start(): UtilityProcess {
    const child = utilityProcess.fork(this.#scripts.caseService, [], { serviceName: 'Benang Merah case' });
    child.on('message', (message: FromService) => this.#receive(message));
    child.once('exit', () => this.#ended());
    return child;
  }

  #open(target: CaseTarget, afterCrash: boolean): Promise<Opened> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      this.#post({ kind: 'open', id, target, afterCrash });
    });
  }

  #receive(message: FromService): void {
    if (message.kind === 'importer-wanted') this.#startImporter(message.id);
    else if (message.kind === 'importer-unwanted') this.#importers.get(message.id)?.kill();
    else {
      this.#answers.get(message.id)?.(message.result);
      this.#answers.delete(message.id);
    }
  }

  /** Joins a new import process and the case service by a port; main reads nothing of what passes through it. */
  #startImporter(id: number): void {
    const { port1, port2 } = new MessageChannelMain();
    const importer = utilityProcess.fork(this.#scripts.importer, [], {
      serviceName: 'Benang Merah import',
      execArgv: [`--max-old-space-size=${memoryLimit}`],
      env: {},
    });
    this.#importers.set(id, importer);
    importer.once('exit', () => {
      this.#importers.delete(id);
      if (!this.#closing) this.#post({ kind: 'importer-ended', id });
    });
    importer.postMessage(null, [port1]);
    this.#post({ kind: 'importer', id }, [port2]);
  }

  #ended(): void {
    for (const importer of this.#importers.values()) importer.kill();
    for (const answer of this.#answers.values()) answer(fail('stopped-unexpectedly'));
    this.#answers.clear();
    if (this.#closing) return;
    this.#process = this.#start();
    for (const [handle, path] of this.#files) this.#post({ kind: 'file', handle, path });
    void this.#reopen().then(this.#restarted);
  }

  async #reopen(): Promise<void> {
    const now = Date.now();
    this.#crashes.push(now);
    const recent = this.#crashes.filter((moment) => now - moment < crashWindow);
    if (this.#target && recent.length < mostCrashes) await this.#open(this.#target, true);
  }

  #post(message: ToService, ports: MessagePortMain[] = []): void {
    this.#process.postMessage(message, ports);
  }
}
