import { z } from 'zod';

import type { Entity } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { isProtected, ringOf } from './roles.ts';

/** A victim or witness as a window knows them that must not spell out who they are. */
export const protectedPerson = z
  .strictObject({
    id: identifier,
    ring: z.enum(['victim', 'witness']),
    /** The code the case gave them in place of a name, such as `K-07`; null where it gave none. */
    code: z.string().nullable(),
    /** Everything the case calls them that is no code. */
    names: z.array(z.string()).readonly(),
  })
  .readonly();

export type ProtectedPerson = z.infer<typeof protectedPerson>;

/** Up to three capitals and a number, or the word for victim or witness and a letter or a number: no name at all. */
const code =
  /^(?:(?<bare>\p{Lu}{1,3}[-./]?\d{1,5})|(?:korban|saksi|victim|witness)[ -](?<worded>\p{Lu}{0,3}[-./]?\d{1,5}|\p{Lu}))(?: \((?:disamarkan|masked)\))?$/u;
const naming: ReadonlySet<string> = new Set(['name', 'alias']);
/** Five of these stand for 25 bits: none is taken for another one, and they spell no word. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 5;

/** What a window may know of an entity that is a victim or a witness; null of anybody else. */
export function protectedPersonOf(entity: Entity): ProtectedPerson | null {
  if (!isProtected(entity)) return null;
  const told = [entity.label, ...Object.values(entity.translations ?? {})];
  const claimed = entity.values.filter(({ property }) => naming.has(property)).map(({ text }) => text);
  const names = [...told, ...claimed].map((name) => name.trim()).filter((name) => name !== '');
  return {
    id: entity.id,
    ring: ringOf(entity) === 'victim' ? 'victim' : 'witness',
    code: names.map(codeIn).find((found) => found !== null) ?? null,
    names: [...new Set(names)].filter((name) => codeIn(name) === null),
  };
}

/**
 * What a protected person is called while they are masked: the word for their part, and the code the case gave them or
 * else five signs that follow from their id alone (FNV-1a), so that they are the same on every screen and every day.
 */
export function maskedTitle(
  { id, ring, code: given }: ProtectedPerson,
  wordOf: (ring: string) => string,
): string {
  return `${wordOf(ring)} ${given ?? signsOf(id)}`;
}

function codeIn(name: string): string | null {
  const [first = ''] = name.split(' ');
  const { bare, worded } = code.exec(name.replace(first, spelled(first)))?.groups ?? {};
  return bare ?? worded ?? null;
}

/** The word before a code may be written with a capital, or in capitals; the code itself is in capitals always. */
function spelled(word: string): string {
  return /^\p{L}{4,}$/u.test(word) ? word.toLowerCase() : word;
}

function signsOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return Array.from({ length: codeLength }, (_, at) => alphabet[(hash >>> (5 * at + 2)) & 31]).join('');
}
