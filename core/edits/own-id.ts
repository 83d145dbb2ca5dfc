import type { Identifier } from '../case/identifier.ts';

const longest = 60;

/**
 * An id made from a name, so that files for other programs can be read: `Kapal Ponton` becomes `kapal-ponton`, and with
 * a number where that is taken. Undefined for a name without Latin letters or digits.
 */
export function idFromName(name: string, isTaken: (id: Identifier) => boolean): Identifier | undefined {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const base = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  if (base === '') return undefined;
  let id = base;
  for (let number = 2; isTaken(id); number++) id = `${base}-${number}`;
  return id;
}
