import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { fail, type Problem, type Result, succeed } from '../core/case/problem.ts';
import type { KeptSpec } from '../core/contract/main-calls.ts';
import { randomHex } from './random-hex.ts';
import type { AnySpec } from './read-spec.ts';
import { writeFileWhole } from './write-file.ts';

type Origin = KeptSpec['origin'];

const ending = '.json';
/** Folder, in that of the program, of specifications of workbooks. */
const workbooks = 'workbooks';

/**
 * Specifications of tables and workbooks: those that come with the program, and those that this account saved, each in a file of its own.
 * One that cannot be read is kept aside and told, and costs none of the others.
 */
export class SavedSpecs {
  readonly #folders: Readonly<Record<Origin, string>>;
  #problems: readonly Problem[] = [];

  constructor(saved: string, shipped: string) {
    this.#folders = { saved, shipped };
  }

  /** Saved ones first, the last one saved before the others. */
  async all(): Promise<readonly KeptSpec[]> {
    const [saved, shipped] = [await this.#listed('saved'), await this.#listed('shipped')];
    const ofWorkbooks = await this.#listed('shipped', workbooks);
    const latest = saved.toSorted((a, b) => ((a.changed ?? '') < (b.changed ?? '') ? 1 : -1));
    return [...latest, ...shipped, ...ofWorkbooks];
  }

  /** What could not be read, once. */
  problems(): readonly Problem[] {
    const told = this.#problems;
    this.#problems = [];
    return told;
  }

  async find(id: string): Promise<Result<KeptSpec>> {
    const [origin, name] = placeOf(id);
    const path = join(this.#folders[origin], name + ending);
    const read = await readSpecAt(path);
    if (read.ok) return succeed(await kept(origin, path, read.value));
    if (origin === 'saved' || read.problem.code !== 'file-missing') return read;
    const workbook = await readSpecAt(join(this.#folders.shipped, workbooks, name + ending));
    return workbook.ok ? succeed(await kept(origin, path, workbook.value)) : workbook;
  }

  /** Saves a specification as a new one, or in place of a saved one. */
  async save(spec: AnySpec, replaces?: string): Promise<Result<KeptSpec>> {
    const [origin, replaced] = placeOf(replaces ?? `saved:${randomHex(8)}`);
    const name = origin === 'saved' ? replaced : randomHex(8);
    await mkdir(this.#folders.saved, { recursive: true });
    const path = join(this.#folders.saved, name + ending);
    const written = await writeSpec(path, spec);
    return written.ok ? succeed(await kept('saved', path, spec)) : written;
  }

  /** One that comes with the program is `not-allowed` to go. */
  async remove(id: string): Promise<Result<true>> {
    const [origin, name] = placeOf(id);
    if (origin === 'shipped') return fail('not-allowed');
    await rm(join(this.#folders.saved, name + ending), { force: true });
    return succeed(true);
  }

  async #listed(origin: Origin, within = ''): Promise<readonly KeptSpec[]> {
    const folder = join(this.#folders[origin], within);
    const names = await readdir(folder).catch(() => []);
    const all: KeptSpec[] = [];
    for (const name of names.filter(isSpecName).sort()) {
      const path = join(folder, name);
      const read = await readSpecAt(path);
      if (read.ok) all.push(await kept(origin, path, read.value));
      else if (origin === 'saved') await this.#keepAside(path, read.problem);
    }
    return all;
  }

  async #keepAside(path: string, { details = {} }: Problem): Promise<void> {
    const aside = `${path}.damaged-${Date.now()}`;
    const isAside = await rename(path, aside).then(
      () => true,
      () => false,
    );
    if (!isAside) return;
    this.#problems = [...this.#problems, { code: 'spec-damaged', file: basename(aside), details }];
  }
}

/** Reads a specification of tables or a workbook; what checks one is read when there is the first one to check. */
export async function readSpecAt(path: string): Promise<Result<AnySpec>> {
  return (await import('./read-spec.ts')).readAnySpec(path);
}

/** Writes a specification as people share it: a file they can read. */
export function writeSpec(path: string, spec: AnySpec): Promise<Result<{ readonly bytes: number }>> {
  return writeFileWhole(path, [`${JSON.stringify(spec, null, 2)}\n`]);
}

function isSpecName(name: string): boolean {
  return /^[a-z0-9-]{1,80}\.json$/.test(name);
}

/** The id was parsed by the contract: it has one of two beginnings, and nothing in it leads elsewhere. */
function placeOf(id: string): [Origin, string] {
  const [origin = '', name = ''] = id.split(':');
  return [origin === 'shipped' ? 'shipped' : 'saved', name];
}

async function kept(origin: Origin, path: string, spec: AnySpec): Promise<KeptSpec> {
  const id = `${origin}:${basename(path, ending)}`;
  if (origin === 'shipped') return { id, origin, spec };
  const { mtime } = await stat(path);
  return { id, origin, spec, changed: mtime.toISOString() };
}
