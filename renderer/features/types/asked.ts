import type { CustomType } from '../../../core/case/custom-type.ts';

/** What stands in the place of the list of types. */
export type Asked =
  | { readonly what: 'change'; readonly type: CustomType }
  /** So many items have it. */
  | { readonly what: 'delete'; readonly type: CustomType; readonly users: number }
  /** With a code, one that items are named by and nobody has described. */
  | { readonly what: 'new'; readonly kind: CustomType['kind']; readonly code?: string };
