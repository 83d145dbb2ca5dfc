import { CaseSession } from '../electron/case-service/case-session.ts';
import type { CaseStore } from '../electron/stores/case-store.ts';
import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { lowdbPeer } from './lowdb-peer.ts';
import { benchMeta, makeCase, unwrap } from './our-case.ts';
import { sampleRows } from './sample-case.ts';

const large = { size: 100_000, links: 300_000 };
const small = { size: 100, links: 300 };
const fields = { type: 'called', direction: 'forward', strength: 'confirmed' } as const;

/** Four edits, one after the other, each until it is safe on disk and the counts of the whole case are there again. */
export const benchmark: Benchmark = {
  id: 'store-edit',
  rounds: 7,
  cases: [besideSmall, besideLowdb],
};

/** What an edit costs must not grow with the case. */
async function besideSmall(): Promise<BenchmarkCase> {
  const [big, little] = [await editing(large), await editing(small)];
  return {
    ...{ name: `n=${large.size} beside n=${small.size}`, budget: 1.5 },
    ours: big.edits,
    peer: little.edits,
    close: async () => {
      await big.close();
      await little.close();
    },
  };
}

async function besideLowdb(): Promise<BenchmarkCase> {
  const big = await editing(large);
  const folder = await benchFolder();
  const db = await lowdbPeer(folder, sampleRows(large.size, large.links));
  return {
    ...{ name: `n=${large.size} lowdb JSONFile`, budget: 0.01 },
    ours: big.edits,
    peer: () =>
      db.update(({ entities }) => {
        const [first] = entities;
        if (first) entities[0] = { ...first, label: `${first.label}.` };
      }),
    close: async () => {
      await big.close();
      await removeFolder(folder);
    },
  };
}

async function editing({ size, links }: typeof large) {
  const folder = await benchFolder();
  const store = await makeCase(folder, sampleRows(size, links));
  let number = 0;
  const newId = (prefix: string) => `${prefix}-${number++}`;
  const session = new CaseSession(store, folder, { newId, who: benchMeta.who, now: () => benchMeta.when });
  return {
    edits: async (): Promise<void> => {
      const [one, other] = [`E${number % size}`, `E${(number + 1) % size}`];
      const value = { table: 'entities', id: one, property: 'nationality', text: number % 2 ? 'MY' : 'ID' };
      await edited(session, 'set-value', value);
      await edited(session, 'add-link', { from: one, to: other, ...fields });
      await edited(session, 'place-items', { chart: 'C1', items: [{ entity: one, x: number, y: 0 }] });
      unwrap(await session.undo());
      await lookAgain(store);
    },
    close: async (): Promise<void> => {
      await session.close();
      await removeFolder(folder);
    },
  };
}

async function edited(session: CaseSession, edit: string, input: unknown): Promise<void> {
  unwrap(await session.edit(edit, input));
  await lookAgain(session.store);
}

/** What a window asks after every commit. */
async function lookAgain(store: CaseStore): Promise<void> {
  await store.counts({});
  await store.cursor();
}
