import { fail, succeed } from '../../../core/case/problem.ts';
import { binaryKind } from '../../import/binary-kind.ts';
import type { Handler } from './handler.ts';

/** Keeps text from the clipboard, to be looked at and imported as a file would be. */
export const pasteTable: Handler<'paste-table'> = ({ name, text }, { tools }) => {
  const kind = binaryKind(new TextEncoder().encode(text.slice(0, 32)));
  if (text.trim() === '') return Promise.resolve(fail('file-empty', { file: name }));
  if (kind) return Promise.resolve(fail('file-binary', { file: name, details: { kind } }));
  return Promise.resolve(succeed({ name, ...tools.pasted.keep(name, text) }));
};
