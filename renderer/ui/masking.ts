import { createContext } from 'react';

import type { Identifier } from '../../core/case/identifier.ts';
import type { ProtectedPerson } from '../../core/catalogue/protected-person.ts';

/** Who is shown without their name. */
export interface Masking {
  readonly isOn: boolean;
  /** Those whose identity was opened. */
  readonly revealed: ReadonlySet<Identifier>;
  /** All victims and witnesses of the case. */
  readonly people: readonly ProtectedPerson[];
}

/** What the shell says of masking to everything below it; without it nobody's name is shown who must not be named. */
export const MaskingContext = createContext<Masking>({ isOn: true, revealed: new Set(), people: [] });
