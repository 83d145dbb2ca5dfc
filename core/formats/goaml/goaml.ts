import type { Reading, TextFormat } from '../format.ts';
import { XmlFrames } from '../xml/xml-frames.ts';
import { XmlReader } from '../xml/xml-reader.ts';
import { GoamlNetwork } from './goaml-network.ts';

/** Reports of financial intelligence units in goAML, of any version and country. */
export const goaml: TextFormat = {
  id: 'goaml',
  version: 1,
  input: 'text',
  extensions: ['xml'],
  recognise(head) {
    const isReport = /<(?:[A-Za-z_]{1,20}:)?(?:reports?|reportdata)[\s>]/.test(head);
    const hasParts =
      /<(?:[A-Za-z_]{1,20}:)?(?:rentity_id|submission_code|transactionnumber|t_from)[\s>_]/.test(head);
    return isReport && hasParts ? 1 : 0;
  },
  read: readGoaml,
};

function readGoaml(): Reading<string> {
  const network = new GoamlNetwork();
  const reader = new XmlReader(new XmlFrames(network));
  return {
    take: (piece) => reader.take(piece),
    finish: () => reader.finish() ?? network.finish(),
  };
}
