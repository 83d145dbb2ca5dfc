import { named } from './cells.mjs';
import { readJson } from './json.mjs';

const file = 'case.json';
const keys = ['label_id', 'label_en', 'synthetic', 'purpose', 'agency', 'defaultGrading', 'span', 'rates'];

/** What the case says of itself. */
export function readAbout(folder) {
  const { label_id, label_en, ...rest } = readJson(folder, file, keys);
  return { id: 'case', ...named({ label_id, label_en, at: { file } }), ...rest };
}
