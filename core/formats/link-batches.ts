import type { DraftLink, DraftNetwork } from './format.ts';
import { numbersPerLink, type PackedLinks } from './packed-links.ts';
import { unpackLinks } from './unpack-links.ts';

/** Links as they were told. */
export type LinkBatch = PackedLinks | readonly DraftLink[];

/** A network whose links came in batches: a large list is better gone through by these than by `links`. */
export interface BatchedNetwork extends DraftNetwork {
  readonly batches?: readonly LinkBatch[];
}

/** A network of links in batches; as drafts they are made when they are asked for. */
export function batched<Rest extends object>(
  batches: readonly LinkBatch[],
  rest: Rest,
): Rest & { readonly links: readonly DraftLink[]; readonly batches: readonly LinkBatch[] } {
  let links: readonly DraftLink[] | undefined;
  return {
    ...rest,
    batches,
    get links() {
      return (links ??= batches.flatMap(linksIn));
    },
  };
}

/** The links of a network in batches, however they came. */
export function batchesOf(told: Pick<BatchedNetwork, 'links' | 'batches'>): readonly LinkBatch[] {
  return told.batches ?? [told.links];
}

/** Whether these are columns. */
export function isPackedBatch(batch: LinkBatch): batch is PackedLinks {
  return 'shapes' in batch;
}

/** How many links a batch has. */
export function countLinks(batch: LinkBatch): number {
  return isPackedBatch(batch) ? batch.numbers.length / numbersPerLink : batch.length;
}

/** The links of a batch, in their order. */
export function linksIn(batch: LinkBatch): readonly DraftLink[] {
  return isPackedBatch(batch) ? unpackLinks(batch) : batch;
}
