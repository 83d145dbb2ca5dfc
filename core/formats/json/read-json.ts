import type { Problem } from '../../case/problem.ts';
import type { DraftNetwork, Reading } from '../format.ts';
import { readWhole } from '../read-whole.ts';
import { type JsonValue, parseJson } from './parse-json.ts';

/** Reads a whole JSON document and makes a network of it. A Problem refuses the file. */
export function readJson(build: (root: JsonValue) => DraftNetwork | Problem): Reading<string> {
  return readWhole((text) => {
    const root = parseJson(text);
    return root.ok ? build(root.value) : root.problem;
  });
}
