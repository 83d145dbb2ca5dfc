import { nodeFields } from '../elements/element-key.ts';
import { flatNames } from '../json/flat-data.ts';

/** Who wrote a file, under `generator`: in ours names mean what we say by them. */
export const writer = 'Benang Merah';

/** What other programs show of a feature is its `name`. */
export const featureNames = flatNames(nodeFields, { label: 'name' }, []);
