import { type Result, succeed } from '../../../core/case/problem.ts';
import type { Caution } from '../../../core/contract/analysing.ts';
import { groupedBy } from '../grouped-by.ts';
import { bare, type ChosenNetwork, networkOf } from '../network-of.ts';
import type { Handler } from './handler.ts';

/** Figures of a network as a whole; whether likes keep to likes is told by the facet that says who is alike. */
export const figures: Handler<'figures'> = async (input, ask) => {
  const network = await networkOf(ask, input.network, input.masked);
  if (!network.ok) return network;
  const partition = partitionBy(network.value, input.assortativityBy);
  if (!partition.ok) return partition;
  const found = await ask.tools.pool.run(
    { kind: 'figures', ...partition.value, ...bare(network.value) },
    { signal: ask.signal, onProgress: (done) => ask.progress(done, 'measuring') },
  );
  if (!found.ok) return found;
  const { looked } = network.value;
  const isEstimate = found.value.some(({ estimated }) => estimated);
  const estimate: readonly Caution[] = isEstimate ? [{ code: 'approximate' }] : [];
  return succeed({ ...looked, cautions: [...looked.cautions, ...estimate], figures: found.value });
};

function partitionBy(
  network: ChosenNetwork,
  by: string | undefined,
): Result<{ readonly partition?: Int32Array }> {
  if (by === undefined) return succeed({});
  const grouped = groupedBy(network, by);
  return grouped.ok ? succeed({ partition: grouped.value.groupOf }) : grouped;
}
