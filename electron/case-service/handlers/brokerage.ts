import { succeed } from '../../../core/case/problem.ts';
import { brokerageRoles } from '../../../core/measures/brokerage/brokerage-role.ts';
import { namesOf } from '../follow-links.ts';
import { groupedBy } from '../grouped-by.ts';
import { bare, networkOf } from '../network-of.ts';
import type { Handler } from './handler.ts';

/** Who stands between others of the same and of other groups, those who broker most first. */
export const brokerage: Handler<'brokerage'> = async (input, ask) => {
  const network = await networkOf(ask, input.network, input.masked);
  if (!network.ok) return network;
  const grouped = groupedBy(network.value, input.by);
  if (!grouped.ok) return grouped;
  const { groupOf, keys, ungrouped } = grouped.value;
  const found = await ask.tools.pool.run(
    { kind: 'brokerage', groups: groupOf, ...bare(network.value) },
    { signal: ask.signal, onProgress: (done) => ask.progress(done, 'measuring') },
  );
  if (!found.ok) return found;
  const at = (role: keyof typeof found.value, position: number) => found.value[role][position] ?? 0;
  const brokers = network.value.topology.entities.flatMap((id, position) => {
    const total = at('total', position);
    const [entity] = total > 0 ? namesOf(network.value, [id]) : [];
    if (!entity) return [];
    const roles = Object.fromEntries(brokerageRoles.map((role) => [role, at(role, position)]));
    return [{ entity, group: keys[groupOf[position] as number] ?? '', roles: roles as Roles, total }];
  });
  brokers.sort((a, b) => b.total - a.total || (a.entity.label < b.entity.label ? -1 : 1));
  return succeed({ ...network.value.looked, brokers, ungrouped });
};

type Roles = Record<(typeof brokerageRoles)[number], number>;
