import type { Identifier } from '../../case/identifier.ts';
import type { LoggedCall } from './call-log.ts';

/** The calls of each phone, made and taken, in their order; a call to oneself counts once. */
export function byPhone(calls: readonly LoggedCall[]): ReadonlyMap<Identifier, readonly LoggedCall[]> {
  const phones = new Map<Identifier, LoggedCall[]>();
  for (const call of calls)
    for (const phone of new Set([call.row.from, call.row.to])) {
      const known = phones.get(phone);
      if (known) known.push(call);
      else phones.set(phone, [call]);
    }
  return phones;
}
