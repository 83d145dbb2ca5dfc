import { z } from 'zod';

import type { Entity } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import type { CaseTypes } from './case-types.ts';
import { isProtected, ringOf } from './roles.ts';

/** A victim, a witness or somebody of a protected type as a window knows them that must not spell out who they are. */
export const protectedPerson = z
  .strictObject({
    id: identifier,
    ring: z.enum(['victim', 'witness', 'protected']),
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

/** What a window may know of an entity that is protected; null of anybody else. */
export function protectedPersonOf(entity: Entity, types: Pick<CaseTypes, 'entity'>): ProtectedPerson | null {
  if (!isProtected(entity, types)) return null;
  const ring = ringOf(entity);
  return {
    id: entity.id,
    ring: ring === 'victim' || ring === 'witness' ? ring : 'protected',
    code:
      called(entity)
        .map(codeIn)
        .find((found) => found !== null) ?? null,
    names: namesOf(entity),
  };
}

/** Everything the case calls an entity that is no code, each once. */
export function namesOf(entity: Entity): readonly string[] {
  return [...new Set(called(entity))].filter((name) => codeIn(name) === null);
}

function called({ label, translations = {}, values }: Entity): readonly string[] {
  const claimed = values.filter(({ property }) => naming.has(property)).map(({ text }) => text);
  const names = [label, ...Object.values(translations), ...claimed];
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/**
 * What a protected person is called while they are masked: the word for their part, and the code the case gave them or
 * else five signs that follow from their id alone (FNV-1a), so that they are the same on every screen and every day.
 */
export function maskedTitle(
  { id, ring, code: given }: ProtectedPerson,
  wordOf: (ring: ProtectedPerson['ring']) => string,
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
