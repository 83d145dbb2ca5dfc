import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Change, forEachRow, invert } from '../../../core/case/change.ts';
import { historyCursor, type HistoryEntry } from '../../../core/case/history.ts';
import { tableNames } from '../../../core/case/tables.ts';
import { changeOf, rowWishes, type RowWish } from '../../../core/case/test-rows.ts';
import type { CaseStore, CommitMeta } from '../case-store.ts';
import { testCreation, testMeta, unwrap } from '../test-commits.ts';
import { createLocalCase } from './local-case.ts';
import { SimulatedDisk } from './test-disk.ts';
import { casePath, openScript, scriptOptions } from './test-script.ts';

type Command = readonly RowWish[] | 'undo' | 'redo' | 'close' | 'crash' | 'verify';

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: rowWishes },
  { weight: 3, arbitrary: fc.constant('undo' as const) },
  { weight: 2, arbitrary: fc.constant('redo' as const) },
  { weight: 1, arbitrary: fc.constantFrom('close', 'crash', 'verify') },
);

/** A case as plain data, kept by the simplest means there are. */
class PlainCase {
  readonly #moments: ReadonlyMap<string, unknown>[] = [new Map()];
  readonly #history: HistoryEntry[] = [];

  commit(change: Change, meta: CommitMeta): void {
    const rows = new Map(this.rows);
    forEachRow(change, (table, { id, after }) => {
      if (after) rows.set(`${table} ${id}`, after);
      else rows.delete(`${table} ${id}`);
    });
    this.#moments.push(rows);
    this.#history.push({ ...meta, revision: this.#history.length + 1 });
  }

  get rows(): ReadonlyMap<string, unknown> {
    return this.#moments.at(-1) ?? new Map();
  }

  /** What the rows were before and after a commit. */
  moment(revision: number): ReadonlyMap<string, unknown> {
    return this.#moments[revision] ?? new Map();
  }

  get history(): readonly HistoryEntry[] {
    return this.#history;
  }
}

/** The store under test beside the plain case it must agree with. */
class Pair {
  readonly plain = new PlainCase();
  #store: CaseStore;
  #disk: SimulatedDisk;

  private constructor(store: CaseStore, disk: SimulatedDisk) {
    this.#store = store;
    this.#disk = disk;
    this.plain.commit(testCreation.change, testCreation.meta);
  }

  static async make(): Promise<Pair> {
    const disk = new SimulatedDisk();
    const { change, meta } = testCreation;
    return new Pair(unwrap(await createLocalCase(casePath, change, meta, scriptOptions(disk))), disk);
  }

  async run(command: Command): Promise<void> {
    if (command === 'undo' || command === 'redo') await this.#step(command);
    else if (command === 'verify') unwrap(await this.#store.verify());
    else if (command === 'close' || command === 'crash') await this.#reopen(command);
    else await this.#commit(changeOf(await this.#store.load({}), command), testMeta);
  }

  async compare(): Promise<void> {
    expect(await this.#store.history()).toEqual(this.plain.history);
    const shown = new Map<string, unknown>();
    for (const table of tableNames)
      for (const row of await this.#store.all(table)) shown.set(`${table} ${row.id}`, row);
    expect(shown).toEqual(this.plain.rows);
  }

  async #commit(change: Change, meta: CommitMeta): Promise<void> {
    unwrap(await this.#store.commit(change, meta));
    this.plain.commit(change, meta);
  }

  async #step(kind: 'undo' | 'redo'): Promise<void> {
    const step = (await this.#store.cursor())[kind];
    expect(step).toEqual(historyCursor(await this.#store.history())[kind]);
    const [of] = step?.revisions ?? [];
    if (of === undefined) return;
    const { change } = unwrap(await this.#store.committed(of));
    const before = this.plain.moment(kind === 'undo' ? of - 1 : of);
    await this.#commit(kind === 'undo' ? invert(change) : change, { ...testMeta, kind, of });
    expect(this.plain.rows).toEqual(before);
  }

  async #reopen(how: 'close' | 'crash'): Promise<void> {
    if (how === 'close') await this.#store.close();
    this.#disk = this.#disk.restart(how === 'close' ? 'process' : 'power-subset', this.plain.history.length);
    this.#store = unwrap(await openScript(this.#disk));
    expect(this.#store.report).toMatchObject({ revision: this.plain.history.length, readOnly: false, notes: [] });
  }
}

describe('the local store beside a plain case', () => {
  it('agrees with it after any edits, undos, redos, closings and power cuts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 30 }), async (commands) => {
        const pair = await Pair.make();
        for (const next of commands) {
          await pair.run(next);
          await pair.compare();
        }
      }),
      { numRuns: 120 },
    );
  });
});
