import { join } from 'node:path';

import { fail, type Result } from '../../core/case/problem.ts';
import { reportFault } from '../report-fault.ts';
import { paced } from '../stores/local/pace.ts';
import { AutomaticBackups } from './automatic-backups.ts';
import { CaseHost } from './case-host.ts';
import type { Wire } from './connection.ts';
import type { FromService, ToService } from './host-messages.ts';
import type { HostWorkName, WorkInput } from './host-work.ts';
import { ImportersByMain } from './importers-by-main.ts';
import { realSurroundings, signerAt } from './surroundings.ts';
import { withSpare } from './with-spare.ts';
import { WorkerPool } from './workers/worker-pool.ts';
import { PastedTables } from './pasted-tables.ts';

/** Milliseconds between two checkpoints of an audit trail that grows. */
const signingInterval = 15 * 60_000;

const files = new Map<string, string>();
const importers = new ImportersByMain(post);
const pool = new WorkerPool(join(import.meta.dirname, 'worker.js'));
const tools = { files, pasted: new PastedTables(), pool, spawnImporter: withSpare(importers.spawn) };
let deviceKey: string | undefined;
const signer = () => (deviceKey === undefined ? Promise.resolve(fail('not-allowed')) : signerAt(deviceKey));
const host = new CaseHost(tools, { ...realSurroundings(), signer });
const backups = new AutomaticBackups(host);
const underWay = new Set<AbortController>();

setInterval(() => void signNow(), signingInterval).unref();

process.parentPort.on('message', ({ data, ports }) => {
  const message = data as ToService;
  void (receivers[message.kind] as Receiver<ToService>)(message, ports[0]);
});

type Port = Electron.MessagePortMain | undefined;
type Receiver<M> = (message: M, port: Port) => void | Promise<void>;

const receivers: { readonly [K in ToService['kind']]: Receiver<Extract<ToService, { kind: K }>> } = {
  places({ places }) {
    ({ deviceKey } = places);
  },
  async open({ id, target, afterCrash }) {
    post({ kind: 'opened', id, result: await host.open(target, afterCrash) });
    backups.opened();
  },
  async work({ id, work: name, input }) {
    post({ kind: 'worked', id, result: await work(name, input) });
  },
  'stop-work'() {
    for (const controller of underWay) controller.abort();
  },
  'back-up-into': ({ folder }) => backups.into(folder),
  connect({ chart }, port) {
    if (port) host.connect(wireOf(port), chart);
  },
  file({ handle, path }) {
    files.set(handle, path);
  },
  importer({ id }, port) {
    if (port) importers.arrived(id, port);
  },
  'importer-ended': ({ id }) => importers.ended(id),
  async close() {
    await host.close();
    process.exit(0);
  },
};

async function work(name: HostWorkName, input: unknown): Promise<Result<unknown>> {
  const controller = new AbortController();
  underWay.add(controller);
  const pace = paced(controller.signal, (done) => post({ kind: 'working', done }));
  try {
    return await host.work(name, input as WorkInput<typeof name>, pace);
  } catch (error) {
    reportFault(error);
    return fail('stopped-unexpectedly');
  } finally {
    underWay.delete(controller);
  }
}

async function signNow(): Promise<void> {
  const { opened } = host;
  if (opened.ok) await opened.value.session.exclusively(() => opened.value.session.signIfGrown());
}

function post(message: FromService): void {
  process.parentPort.postMessage(message);
}

function wireOf(port: Electron.MessagePortMain): Wire {
  return {
    post: (reply) => port.postMessage(reply),
    onMessage(listener) {
      port.on('message', ({ data }) => listener(data));
      port.start();
    },
    onClose: (listener) => void port.on('close', listener),
    close: () => port.close(),
  };
}
