import { succeed } from '../../../core/case/problem.ts';
import { answered, type Followed, followed, namesOf } from '../follow-links.ts';
import type { Handler } from './handler.ts';

/** Entities by how many distinct others they are linked with. */
export const mostConnected: Handler<'most-connected'> = async (input, ask) => {
  const over = await followed(ask, input);
  const [listed, counted] = [input.types, input.among].map((types) => types && ofTypes(over, types));
  const found = await answered(
    over,
    {
      kind: 'most-connected',
      direction: input.direction,
      ...(listed && { listed }),
      ...(counted && { counted }),
    },
    ask,
  );
  if (!found.ok) return found;
  const rows = found.value.slice(0, input.limit).flatMap(({ entity, neighbours, links }) => {
    const [name] = namesOf(over, over.network.entities.slice(entity, entity + 1));
    return name ? [{ entity: name, neighbours, links }] : [];
  });
  return succeed({ revision: ask.session.store.revision(), total: found.value.length, rows });
};

/** 1 for each entity of these types. */
function ofTypes({ network, rows }: Followed, types: readonly string[]): Uint8Array {
  return Uint8Array.from(network.entities, (id) =>
    Number(types.includes(rows.row('entities', id)?.type ?? '')),
  );
}
