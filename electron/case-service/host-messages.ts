import type { Result } from '../../core/case/problem.ts';
import type { CaseTarget } from './case-target.ts';

/** From main to the case service. */
export type ToService =
  /** Answered with `opened` under the same id. */
  | { readonly kind: 'open'; readonly id: number; readonly target: CaseTarget; readonly afterCrash: boolean }
  /** Comes with the port of a window. */
  | { readonly kind: 'connect' }
  /** The user chose a file; the window knows it by its handle only. */
  | { readonly kind: 'file'; readonly handle: string; readonly path: string }
  /** Comes with a port to the import process asked for under this id. */
  | { readonly kind: 'importer'; readonly id: number }
  | { readonly kind: 'importer-ended'; readonly id: number }
  | { readonly kind: 'close' };

/** From the case service to main. */
export type FromService =
  | { readonly kind: 'opened'; readonly id: number; readonly result: Result<{ readonly path: string }> }
  | { readonly kind: 'importer-wanted'; readonly id: number }
  | { readonly kind: 'importer-unwanted'; readonly id: number };
