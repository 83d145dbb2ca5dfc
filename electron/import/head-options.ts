import type { z } from 'zod';

import { tableHeadInput, tryTableInput } from '../../core/contract/table-reading.ts';

/** What is told of a file that only its beginning is wanted of. */
export const headOptions = tableHeadInput.omit({ file: true });
/** What is told of a file whose first rows are to be read by a specification. */
export const trialOptions = tryTableInput.pick({ sheet: true, encoding: true, spec: true });

export type HeadOptions = z.infer<typeof headOptions>;
export type TrialOptions = z.infer<typeof trialOptions>;
