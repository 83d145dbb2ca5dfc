import type { Problem } from '../../core/case/problem.ts';

/** A message at the foot of the window: something that worked or was left undone, or a Problem. */
export type Notice = { readonly id: number } & (
  | {
      readonly kind: 'done' | 'left';
      /** Key of the words and what fills them in. */
      readonly words: string;
      readonly values: Readonly<Record<string, string | number>>;
      /** Offers to take the edit of this revision back. */
      readonly undo?: number;
      /** Id of a command that goes on from here. */
      readonly offer?: string;
    }
  | { readonly kind: 'problem'; readonly problem: Problem }
);
