import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { TableSpec } from '../../core/table-spec/table-spec.ts';
import type { WorkbookSpec } from '../../core/table-spec/workbook-spec.ts';
import { readAnySpec, readSpec } from '../read-spec.ts';

/** How a file is read: a table, or the sheets of a workbook, by a specification; neither where none was named. */
interface ChosenSpec {
  readonly spec?: TableSpec;
  readonly workbook?: WorkbookSpec;
}

/** A specification that comes with the program: its id is the name it is asked for by. */
export interface ShippedSpec {
  readonly id: string;
  readonly spec: TableSpec;
}

/** The specification of this name: the file it is, else the one of this id in the folder of those that come along. */
export async function chooseSpec(named: string | undefined, folder: string): Promise<Result<ChosenSpec>> {
  if (named === undefined) return succeed({});
  const shipped = /^[a-z0-9-]{1,80}$/.test(named)
    ? [join(folder, `${named}.json`), join(folder, 'workbooks', `${named}.json`)]
    : [];
  const path = [named, ...shipped].find((one) => existsSync(one));
  if (path === undefined) return await noneNamed(named, folder);
  const read = await readAnySpec(path);
  if (!read.ok) return read;
  const chosen = read.value;
  return succeed('sheets' in chosen ? { workbook: chosen } : { spec: chosen });
}

/** Whoever writes no path or ending means one that comes along. */
async function noneNamed(named: string, folder: string): Promise<Result<never>> {
  if (/[./\\]/.test(named)) return fail('file-missing', { file: named });
  const ids = [...(await specsIn(folder)), ...(await specsIn(join(folder, 'workbooks')))].map(idOf);
  return fail('unknown-name', { details: { option: '--spec', name: named, choices: ids.join(', ') } });
}

/** A specification of workbooks that comes with the program. */
interface ShippedWorkbook {
  readonly id: string;
  readonly workbook: WorkbookSpec;
}

/** The specifications of workbooks that come with the program; none where their folder is not there. */
export async function shippedWorkbooks(folder: string): Promise<readonly ShippedWorkbook[]> {
  const workbooks: ShippedWorkbook[] = [];
  for (const name of await specsIn(join(folder, 'workbooks'))) {
    const read = await readAnySpec(join(folder, 'workbooks', name));
    if (read.ok && 'sheets' in read.value) workbooks.push({ id: idOf(name), workbook: read.value });
  }
  return workbooks;
}

/** The specifications of tables that come with the program; none where its folder is not there. */
export async function shippedSpecs(folder: string): Promise<readonly ShippedSpec[]> {
  const specs: ShippedSpec[] = [];
  for (const name of await specsIn(folder)) {
    const read = await readSpec(join(folder, name));
    if (read.ok) specs.push({ id: idOf(name), spec: read.value });
  }
  return specs;
}

async function specsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).toSorted();
}

function idOf(name: string): string {
  return name.replace(/\.json$/, '');
}
