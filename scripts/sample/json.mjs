import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { wrong } from './wrong.mjs';

/** Reads a JSON object whose keys must be exactly the ones named. */
export function readJson(folder, file, keys) {
  const value = parseJson(readFileSync(join(folder, file), 'utf8'), file);
  for (const key of keys) if (!(key in value)) wrong({ file }, `lacks ${key}`);
  for (const key of Object.keys(value))
    if (!keys.includes(key)) wrong({ file }, `has a key nobody reads: ${key}`);
  return value;
}

function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch (problem) {
    return wrong({ file }, problem.message);
  }
}
