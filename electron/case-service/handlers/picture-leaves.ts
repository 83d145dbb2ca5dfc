import { basename } from 'node:path';

import { fail, succeed } from '../../../core/case/problem.ts';
import { recordExport } from '../record-export.ts';
import type { Handler } from './handler.ts';

/** Has the audit trail say that a picture of a chart leaves; main writes it afterwards. */
export const pictureLeaves: Handler<'picture-leaves'> = async (input, { session, tools }) => {
  const { file, isNaming, why, ...told } = input;
  const path = tools.files.get(file);
  if (path === undefined) return fail('file-missing');
  const details = { ...told, file: basename(path) };
  const recorded = await session.exclusively(() => recordExport(session, { details, isNaming, why }));
  return recorded.ok ? succeed(true) : recorded;
};
