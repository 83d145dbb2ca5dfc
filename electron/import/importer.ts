import { type ImporterReply, importOrderSchema } from './importer-messages.ts';
import { type ImporterPort, ownPort } from './importer-port.ts';
import { readNetwork } from './read-network.ts';
import type { ReadFile } from './read-options.ts';

/** Rows in one message: small enough that neither side stalls on it. */
const partSize = 1000;
/** Progress is told in steps of this share of the file. */
const progressStep = 0.01;

/**
 * Entry of an import process: takes one order, reads that file, answers and ends. It is given no key and no case; its
 * owner limits its memory and time and may kill it at any moment. A bug ends it, which the owner reports.
 */
function serve(port: ImporterPort): void {
  port.onMessage((message) => {
    void answer(port, message).then(() => port.close());
  });
}

async function answer(port: ImporterPort, message: unknown): Promise<void> {
  const { path, options } = importOrderSchema.parse(message);
  const send = (reply: ImporterReply): Promise<void> => port.send(reply);
  let told = 0;
  const read = await readNetwork(path, options, (done) => {
    if (done - told < progressStep) return;
    told = done;
    void send({ kind: 'progress', done });
  });
  if (read.ok) await sendFile(send, read.value);
  else await send({ kind: 'refused', problem: read.problem });
}

async function sendFile(send: (reply: ImporterReply) => Promise<void>, read: ReadFile): Promise<void> {
  const { network, ...file } = read;
  for (const entities of parts(network.entities)) await send({ kind: 'entities', entities });
  for (const links of parts(network.links)) await send({ kind: 'links', links });
  for (const sources of parts(network.sources ?? [])) await send({ kind: 'sources', sources });
  for (const problems of parts(network.problems)) await send({ kind: 'problems', problems });
  if (!network.table) return send({ kind: 'read', file, rows: network.rows });
  const { rejects, ...table } = network.table;
  for (const part of parts(rejects)) await send({ kind: 'rejects', rejects: part });
  await send({ kind: 'read', file, rows: network.rows, table });
}

function* parts<T>(rows: readonly T[]): Iterable<T[]> {
  for (let start = 0; start < rows.length; start += partSize) yield rows.slice(start, start + partSize);
}

serve(ownPort());
