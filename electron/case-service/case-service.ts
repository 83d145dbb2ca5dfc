import { join } from 'node:path';

import type { Wire } from './connection.ts';
import { CaseHost } from './case-host.ts';
import type { FromService, ToService } from './host-messages.ts';
import { ImportersByMain } from './importers-by-main.ts';
import { realSurroundings } from './surroundings.ts';
import { WorkerPool } from './workers/worker-pool.ts';

const files = new Map<string, string>();
const importers = new ImportersByMain(post);
const pool = new WorkerPool(join(import.meta.dirname, 'worker.js'));
const host = new CaseHost({ files, pool, spawnImporter: importers.spawn }, realSurroundings());

process.parentPort.on('message', ({ data, ports }) => {
  void receive(data as ToService, ports[0]);
});

async function receive(message: ToService, port: Electron.MessagePortMain | undefined): Promise<void> {
  switch (message.kind) {
    case 'open': {
      const result = await host.open(message.target, message.afterCrash);
      post({ kind: 'opened', id: message.id, result });
      return;
    }
    case 'connect':
      if (port) host.connect(wireOf(port));
      return;
    case 'file':
      files.set(message.handle, message.path);
      return;
    case 'importer':
      if (port) importers.arrived(message.id, port);
      return;
    case 'importer-ended':
      importers.ended(message.id);
      return;
    case 'close':
      await host.close();
      process.exit(0);
  }
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
