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
    /** Everything the case calls them that is no code, and what they are registered under. */
    names: z.array(z.string()).readonly(),
  })
  .readonly();

export type ProtectedPerson = z.infer<typeof protectedPerson>;

/** Up to three capitals and a number, or the word for victim or witness and a letter or a number: no name at all. */
const code =
  /^(?:(?<bare>\p{Lu}{1,3}[-./]?\d{1,5})|(?:korban|saksi|victim|witness)[ -](?<worded>\p{Lu}{0,3}[-./]?\d{1,5}|\p{Lu}))(?: \((?:disamarkan|masked)\))?$/u;
const naming: ReadonlySet<string> = new Set(['name', 'alias']);
/** Properties whose values name a person as surely as a name does, wherever they are written. */
const registered: ReadonlySet<string> = new Set(['handle', 'mrz', 'nik', 'number', 'passport']);
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

/** Everything the case calls an entity that is no code, and what it is registered under, each once. */
export function namesOf(entity: Entity): readonly string[] {
  const names = called(entity).filter((name) => codeIn(name) === null);
  return [...new Set([...names, ...textsOf(entity, registered)])];
}

function called(entity: Entity): readonly string[] {
  const { label, translations = {} } = entity;
  const names = [label, ...Object.values(translations)].map((name) => name.trim());
  return [...names.filter((name) => name !== ''), ...textsOf(entity, naming)];
}

function textsOf({ values }: Entity, properties: ReadonlySet<string>): readonly string[] {
  const texts = values.filter(({ property }) => properties.has(property)).map(({ text }) => text.trim());
  return texts.filter((text) => text !== '');
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
