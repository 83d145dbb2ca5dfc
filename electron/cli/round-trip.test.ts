import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ExportReport } from '../../core/contract/exporting.ts';
import { waysOut } from '../../core/tables-out/ways-out.ts';
import { TestTerminal } from './test-terminal.ts';

interface Network {
  readonly entities: number;
  readonly links: number;
  readonly figures: readonly { readonly figure: string; readonly value: number | null }[];
}

let terminal: TestTerminal;
let sample: string;
let before: Network;

const network = async (path: string) => (await terminal.json(['network', path])) as Network;

beforeAll(async () => {
  terminal = await TestTerminal.open();
  sample = join(terminal.folder, 'contoh.benang');
  await terminal.run(['new', sample, '--sample']);
  before = await network(sample);
});
afterAll(() => terminal.remove());

/** Exports the sample and imports the file into a case of its own. */
async function there(format: string, ending: string) {
  const file = join(terminal.folder, `keluar-${format}.${ending}`);
  const written = ['export', sample, file, '--format', format, '--unmasked', '--why', 'uji'];
  const exported = (await terminal.json(written)) as ExportReport;
  const path = join(terminal.folder, `kembali-${format}.benang`);
  await terminal.json(['new', path]);
  await terminal.json(['import', path, file]);
  return { exported, after: await network(path) };
}

describe('the sample case, exported and imported again', () => {
  it.each(waysOut.map(({ id, extensions: [ending = ''] }) => [id, ending]))(
    'comes back with all that the file holds: %s',
    async (format, ending) => {
      const { exported, after } = await there(format, ending);
      expect([after.entities, after.links]).toEqual([exported.entities, exported.links]);
      if (after.entities !== before.entities || after.links !== before.links) return;
      expect(after.figures).toEqual(before.figures);
    },
  );
});
