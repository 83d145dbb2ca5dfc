import type { TextFormat } from '../format.ts';
import { readGml } from './read-gml.ts';

/** Comments and who wrote the file may stand before the graph. */
const opening =
  /^\s*(?:(?:#[^\r\n]*[\r\n]|(?:creator|comment|version)\s+(?:"[^"]*"|[^\s"#]+)\s)\s*)*graph\s*\[/i;

/** The Graph Modelling Language, in. */
export const gml: TextFormat = {
  id: 'gml',
  version: 1,
  input: 'text',
  extensions: ['gml'],
  recognise: (head) => (opening.test(head) ? 1 : 0),
  read: readGml,
};
