import { fail } from '../../../core/case/problem.ts';
import { askImporter } from '../../import/ask-importer.ts';
import { headReplySchema } from '../../import/look-messages.ts';
import { fileOf } from '../file-of.ts';
import { lookedAt } from '../looked-at.ts';
import type { Handler } from './handler.ts';

/** Looks how a file begins, in a process of its own; no more than its beginning is read. */
export const readTableHead: Handler<'read-table-head'> = async ({ file, ...head }, { tools, signal }) => {
  const foreign = fileOf(tools, file);
  if (!foreign) return fail('file-missing');
  const take = lookedAt(headReplySchema);
  return askImporter(tools.spawnImporter, { ...foreign, head }, take, { timeLimit: lookTime, signal });
};

/** Most milliseconds a look at a file may take. */
export const lookTime = 10_000;
