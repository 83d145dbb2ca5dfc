import type { Reading } from '../format.ts';
import { readJson } from '../json/read-json.ts';
import { stixNetwork } from './stix-network.ts';

/** Reads a bundle of STIX 2.1 (and 2.0) objects. */
export function readStix(): Reading<string> {
  return readJson(stixNetwork);
}
