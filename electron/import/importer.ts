import type { Result } from '../../core/case/problem.ts';
import { packLinks } from '../../core/formats/packed-links.ts';
import { type ImporterReply, importOrderSchema } from './importer-messages.ts';
import { type ImporterPort, ownPort } from './importer-port.ts';
import { giveContent } from './given-content.ts';
import { readTableHead } from './read-head.ts';
import { readNetwork } from './read-network.ts';
import type { ReadFile } from './read-options.ts';
import { surveyFile } from './survey-file.ts';
import { tryRows } from './try-rows.ts';

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
  const order = importOrderSchema.parse(message);
  if (order.content) giveContent(order.path, order.content);
  if ('head' in order) return port.send(looked('head', await readTableHead(order.path, order.head)));
  if ('trial' in order) return port.send(looked('tried', await tryRows(order.path, order.trial)));
  if ('survey' in order)
    return port.send(JSON.stringify(looked('surveyed', await surveyFile(order.path, order.survey))));
  const { path, options } = order;
  const send: Send = (reply) => port.send(JSON.stringify(reply));
  let told = 0;
  const tell = (done: number): void => {
    if (done - told < progressStep) return;
    told = done;
    void send({ kind: 'progress', done });
  };
  const read = await readNetwork(path, options, tell, (links) => sendLinks(send, links));
  if (read.ok) await sendFile(send, read.value);
  else await send({ kind: 'refused', problem: read.problem });
}

function looked(kind: string, { ok, ...answer }: Result<object>): object {
  return { kind: ok ? kind : 'refused', ...answer };
}

type Send = (reply: ImporterReply) => Promise<void>;

async function sendFile(send: Send, { network, ...file }: ReadFile): Promise<void> {
  for (const entities of parts(network.entities)) await send({ kind: 'entities', entities });
  await sendLinks(send, network.links);
  for (const sources of parts(network.sources)) await send({ kind: 'sources', sources });
  for (const problems of parts(network.problems)) await send({ kind: 'problems', problems });
  for (const rejects of parts(rejectsOf(network))) await send({ kind: 'rejects', rejects });
  const { rows, table, sheets } = network;
  await send({
    ...{ kind: 'read', file, rows },
    ...(table && { table: withoutRejects(table) }),
    ...(sheets && { sheets: sheets.map(withoutRejects) }),
  });
}

function rejectsOf({ table, sheets = [] }: ReadFile['network']) {
  return [...(table?.rejects ?? []), ...sheets.flatMap((sheet) => sheet.rejects)];
}

function withoutRejects<T extends { readonly rejects: unknown }>({
  rejects: _,
  ...rest
}: T): Omit<T, 'rejects'> {
  return rest;
}

async function sendLinks(send: Send, all: ReadFile['network']['links']): Promise<void> {
  for (const links of parts(all)) {
    const packed = packLinks(links);
    await send(packed ? { kind: 'packed', links: packed } : { kind: 'links', links });
  }
}

function* parts<T>(rows: readonly T[] = []): Iterable<T[]> {
  for (let start = 0; start < rows.length; start += partSize) yield rows.slice(start, start + partSize);
}

serve(ownPort());
