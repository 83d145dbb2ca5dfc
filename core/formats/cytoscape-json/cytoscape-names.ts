import { edgeFields, nodeFields } from '../elements/element-key.ts';
import { flatNames } from '../json/flat-data.ts';

/** Who wrote a file, under `generated_by`: in ours names mean what we say by them. */
export const writer = 'Benang Merah';

export const nodeNames = flatNames(nodeFields, {}, ['id', 'parent']);
export const edgeNames = flatNames(edgeFields, {}, ['id', 'source', 'target']);
