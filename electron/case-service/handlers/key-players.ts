import { succeed } from '../../../core/case/problem.ts';
import { caseTypes } from '../../../core/catalogue/case-types.ts';
import { isProtected, ringOf } from '../../../core/catalogue/roles.ts';
import { namesOf } from '../follow-links.ts';
import { bare, type ChosenNetwork, idsAt, networkOf } from '../network-of.ts';
import type { Ask, Handler } from './handler.ts';

/**
 * For each size the set that matters most to a network. Victims and witnesses are part of it like everybody else, but
 * are not among those who may be chosen unless that is asked for.
 */
export const keyPlayers: Handler<'key-players'> = async (input, ask) => {
  const network = await networkOf(ask, input.network, input.masked);
  if (!network.ok) return network;
  const { topology, looked } = network.value;
  const candidates = await suspectsOf(network.value, input.victims ?? false, ask);
  const { goal, most, steps } = input;
  const options = { goal, most, candidates, ...(steps !== undefined && { steps }) };
  const found = await ask.tools.pool.run(
    { kind: 'key-players', options, ...bare(network.value) },
    { signal: ask.signal, onProgress: (done) => ask.progress(done, 'measuring') },
  );
  if (!found.ok) return found;
  const { before, sampled, bound } = found.value;
  const sets = found.value.sets.map((set) => ({ ...set, members: idsAt(topology, set.members) }));
  const chosen = new Set(sets.flatMap(({ members }) => members));
  return succeed({
    ...{ ...looked, sets, before, sampled, bound },
    cautions: [...looked.cautions, ...(bound === null ? [] : ([{ code: 'approximate' }] as const))],
    leftOut: candidates.filter((may) => may === 0).length,
    names: namesOf(network.value, chosen),
  });
};

/** 1 for each entity that may be chosen. A victim who was made to offend stays a victim. */
async function suspectsOf(
  { topology, rows }: ChosenNetwork,
  victims: boolean,
  { session }: Ask,
): Promise<Uint8Array> {
  const types = caseTypes(await session.store.all('types'));
  return Uint8Array.from(topology.entities, (id) => {
    const row = victims ? undefined : rows.row('entities', id);
    return row && (isProtected(row, types) || ringOf(row) === 'victim') ? 0 : 1;
  });
}
