import { MessageChannelMain, type MessagePortMain, utilityProcess, type UtilityProcess } from 'electron';

import { fail, type Result } from '../core/case/problem.ts';
import type { CaseTarget, OpenedCase } from './case-service/case-target.ts';
import type { FromService, HostPlaces, ToService } from './case-service/host-messages.ts';
import type { HostWorkName, WorkInput, WorkOutput } from './case-service/host-work.ts';
import { memoryLimits } from './import/memory-limits.ts';

/** Paths of the bundled entries of the two processes. */
export interface ProcessScripts {
  readonly caseService: string;
  readonly importer: string;
}

/** Who hears of the case service. */
export interface ServiceListeners {
  /** Windows must be connected again. */
  restarted(): void;
  /** How much of a work is done, 0 to 1. */
  working(done: number): void;
}

type Opened = Result<OpenedCase>;

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
  readonly #listeners: ServiceListeners;
  readonly #places: HostPlaces;
  readonly #answers = new Map<number, (result: Result<never>) => void>();
  readonly #importers = new Map<number, UtilityProcess>();
  readonly #files = new Map<string, string>();
  readonly #crashes: number[] = [];
  #process: UtilityProcess;
  #target: CaseTarget | undefined;
  #backupFolder: string | undefined;
  #lastId = 0;
  #closing = false;

  constructor(scripts: ProcessScripts, places: HostPlaces, listeners: ServiceListeners) {
    this.#scripts = scripts;
    this.#places = places;
    this.#listeners = listeners;
    this.#process = this.#start();
  }

  /** Opens a case in place of the one that is open; a window must be connected again afterwards. */
  async open(target: CaseTarget): Promise<Opened> {
    const opened = await this.#open(target, false);
    const waits = !opened.ok && opened.problem.code === 'passphrase-needed';
    if (opened.ok || waits || !this.#target) this.#target = { how: 'existing', path: target.path };
    return opened;
  }

  /** Folder of the case that is open or waits for its key. */
  get casePath(): string | undefined {
    return this.#target?.path;
  }

  /** Has the service do something with the open case as a folder. */
  work<W extends HostWorkName>(work: W, input: WorkInput<W>): Promise<Result<WorkOutput<W>>> {
    return this.#ask((id) => ({ kind: 'work', id, work, input }));
  }

  /** Calls off the works under way that can be; they answer `cancelled`. */
  stopWork(): void {
    this.#post({ kind: 'stop-work' });
  }

  /** Where automatic backups go from now on. */
  backUpInto(folder: string): void {
    this.#backupFolder = folder;
    this.#post({ kind: 'back-up-into', folder });
  }

  /**
   * Ends the process with every key it holds and starts another one that knows the case but not its key. What is not
   * encrypted is simply opened again.
   */
  async lock(): Promise<void> {
    await this.#end();
    this.#start();
    if (this.#target) await this.#open(this.#target, false);
    this.#listeners.restarted();
  }

  /** Lets the case go and starts another process that knows of none. */
  async leave(): Promise<void> {
    await this.#end();
    this.#target = undefined;
    this.#start();
    this.#listeners.restarted();
  }

  /** A port that leads to the open case; `chart` is the place of the one that is shown first. */
  connect(chart: number): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    this.#post({ kind: 'connect', chart }, [port1]);
    return port2;
  }

  /** Tells under which name windows speak of a file. */
  nameFile(handle: string, path: string): void {
    this.#files.set(handle, path);
    this.#post({ kind: 'file', handle, path });
  }

  /** Waits for the edit under way and ends the process. */
  close(): Promise<void> {
    return this.#end();
  }

  #end(): Promise<void> {
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
    this.#closing = false;
    const child = utilityProcess.fork(this.#scripts.caseService, [], { serviceName: 'Benang Merah case' });
    child.on('message', (message: FromService) => this.#receive(message));
    child.once('exit', () => this.#ended(child));
    this.#process = child;
    this.#post({ kind: 'places', places: this.#places });
    for (const [handle, path] of this.#files) this.#post({ kind: 'file', handle, path });
    if (this.#backupFolder !== undefined) this.backUpInto(this.#backupFolder);
    return child;
  }

  #open(target: CaseTarget, afterCrash: boolean): Promise<Opened> {
    return this.#ask((id) => ({ kind: 'open', id, target, afterCrash }));
  }

  #ask<T>(message: (id: number) => ToService): Promise<Result<T>> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      this.#post(message(id));
    });
  }

  #receive(message: FromService): void {
    if (message.kind === 'importer-wanted') this.#startImporter(message.id);
    else if (message.kind === 'importer-unwanted') this.#importers.get(message.id)?.kill();
    else if (message.kind === 'working') this.#listeners.working(message.done);
    else {
      this.#answers.get(message.id)?.(message.result as Result<never>);
      this.#answers.delete(message.id);
    }
  }

  /** Joins a new import process and the case service by a port; main reads nothing of what passes through it. */
  #startImporter(id: number): void {
    const { port1, port2 } = new MessageChannelMain();
    const importer = utilityProcess.fork(this.#scripts.importer, [], {
      serviceName: 'Benang Merah import',
      execArgv: [...memoryLimits],
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

  #ended(child: UtilityProcess): void {
    if (child !== this.#process) return;
    for (const importer of this.#importers.values()) importer.kill();
    for (const answer of this.#answers.values()) answer(fail('stopped-unexpectedly'));
    this.#answers.clear();
    if (this.#closing) return;
    this.#start();
    void this.#reopen().then(() => this.#listeners.restarted());
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
