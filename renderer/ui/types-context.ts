import { createContext, use } from 'react';

import { builtInTypes, type CaseTypes } from '../../core/catalogue/case-types.ts';

/** What the shell says of the types of the open case to everything below it. */
export const TypesContext = createContext<CaseTypes>(builtInTypes);

/** The types of the open case, built-in ones and its own; the same object until they change. */
export function useTypes(): CaseTypes {
  return use(TypesContext);
}
