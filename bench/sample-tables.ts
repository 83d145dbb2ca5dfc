import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

import { seededRandom } from '../core/arrange/random.ts';

/** Entities to a link of the tables. */
const linksPerEntity = 5;
const linesPerPiece = 10_000;

/** Writes a list of so many invented payments between a fifth as many accounts, the same on every machine. */
export async function writePayments(file: string, links: number): Promise<void> {
  const out = createWriteStream(file);
  out.write('source,target,date,amount,note\n');
  for (const piece of pieces(links)) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

function* pieces(links: number): Iterable<string> {
  const random = seededRandom(7);
  const entities = Math.ceil(links / linksPerEntity);
  const any = (below: number): number => Math.floor(random() * below);
  for (let start = 0; start < links; start += linesPerPiece) {
    const lines = Array.from({ length: Math.min(linesPerPiece, links - start) }, (_, at) => {
      const from = start + at < entities ? start + at : any(entities);
      const day = new Date(Date.UTC(2025, 0, 1 + any(400))).toISOString().slice(0, 10);
      return `P${from},P${any(entities)},${day},${any(10_000_000)},setoran ${start + at}\n`;
    });
    yield lines.join('');
  }
}
