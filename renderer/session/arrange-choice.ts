import type { KernelId } from '../../core/arrange/kernel-ids.ts';

/** What an arrangement is for: everything on the chart, what is selected, or what came onto it since the last one. */
export const arrangeScopes = ['chart', 'selection', 'new'] as const;

export type ArrangeScope = (typeof arrangeScopes)[number];

/** How a chart was arranged last, which the next one offers again. */
export interface ArrangeChoice {
  readonly arrangement: KernelId;
  /** Id of the facet that groups, lanes and rows are made by. */
  readonly by: string;
}

export const usualArrangeChoice: ArrangeChoice = { arrangement: 'force', by: 'type' };
