import { fail, type Problem, type Result } from '../../../core/case/problem.ts';
import type { Sheet } from './open-workbook.ts';

/** How many names a Problem lists, and how much of what was asked for it repeats. */
const namesTold = 20;
const longestTold = 200;

/** Whether a sheet has this name, capitals and white space around it aside. */
export function isCalled(name: string, asked: string): boolean {
  const [one, other] = [name, asked].map((text) => text.normalize('NFC').trim().toLowerCase());
  return one === other;
}

/** No sheet has the name that was asked for. */
export function sheetMissing(sheets: readonly Pick<Sheet, 'name'>[], asked: string): Result<never> {
  const details = { sheet: asked.slice(0, longestTold), sheets: namesOf(sheets) };
  return fail('sheet-missing', { details });
}

/** Names the sheets of which nothing was read, where there are any. */
export function sheetsLeft(read: string, others: readonly Pick<Sheet, 'name'>[]): readonly Problem[] {
  if (others.length === 0) return [];
  const details = { sheet: read.slice(0, longestTold), count: others.length, sheets: namesOf(others) };
  return [{ code: 'sheets-left', details }];
}

/** The first names of many, as a Problem lists them. */
export function namesOf(sheets: readonly Pick<Sheet, 'name'>[]): string {
  const names = sheets.slice(0, namesTold).map(({ name }) => name.slice(0, 100));
  return names.join(', ') + (sheets.length > namesTold ? ', ...' : '');
}
