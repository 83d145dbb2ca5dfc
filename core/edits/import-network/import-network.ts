import { z } from 'zod';

import { succeed } from '../../case/problem.ts';
import { allAtOnce } from '../../tables/steps.ts';
import { defineEdit } from '../edit.ts';
import { assumedEntityType } from './assumed.ts';
import { importedNetwork } from './draft-schemas.ts';
import { importSteps } from './import-steps.ts';

const input = z.strictObject({
  files: z.array(importedNetwork).min(1),
  /** Type of entities for which no file says one. */
  entityType: z.string().min(1).max(100).default(assumedEntityType),
});

/**
 * Brings the networks of several files into the case as one Change: a source per file, every value and link citing its
 * place in it. The same key is the same entity, also one that an earlier import brought with the same type.
 */
export const importNetwork = defineEdit<z.infer<typeof input>>({
  id: 'import-network',
  input,
  needs: () => ({ tables: ['sources', 'entities', 'charts', 'placements', 'types'] }),
  run(rows, given, context) {
    const imported = allAtOnce(importSteps(rows, given, context));
    return imported.ok ? succeed(imported.value.change) : imported;
  },
});
