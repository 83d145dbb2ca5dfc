import type { Problem } from '../../../core/case/problem.ts';
import type { TableHead } from '../../../core/contract/table-reading.ts';

/** What is wrong with a file is told once: where it was first seen. */
export function isToldAbove({ code, line }: Problem, { problems }: TableHead): boolean {
  return problems.some((told) => told.code === code && told.line === line);
}
