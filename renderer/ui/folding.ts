import { createContext } from 'react';

/** Which titled parts of side panels are folded away, by name, and who remembers it. */
export interface Folding {
  readonly folded: readonly string[];
  readonly onFold: (part: string, isFolded: boolean) => void;
}

export const FoldingContext = createContext<Folding>({ folded: [], onFold: () => undefined });
