import type { Entity } from '../case/entity.ts';
import type { CaseTypes } from './case-types.ts';

export const roleRings = ['suspect', 'victim', 'witness', 'none'] as const;

/** How the chart rings an entity: an analyst's reading of its part in the case, never a finding of guilt. */
export type RoleRing = (typeof roleRings)[number];

/** A part somebody plays in a network; the words stand in the locale under `roles.<code>`. */
interface Role {
  readonly code: string;
  readonly ring: RoleRing;
}

/** Role codes of the value property `role`. A victim who was made to offend stays a victim: non-punishment applies. */
export const roles: readonly Role[] = [
  { code: 'ORG', ring: 'suspect' },
  { code: 'AGT', ring: 'suspect' },
  { code: 'REC', ring: 'suspect' },
  { code: 'COM', ring: 'suspect' },
  { code: 'DOC', ring: 'suspect' },
  { code: 'TRN', ring: 'suspect' },
  { code: 'ESC', ring: 'suspect' },
  { code: 'HAR', ring: 'suspect' },
  { code: 'CTL', ring: 'suspect' },
  { code: 'EXP', ring: 'suspect' },
  { code: 'FIN', ring: 'suspect' },
  { code: 'MUL', ring: 'suspect' },
  { code: 'LAU', ring: 'suspect' },
  { code: 'COR', ring: 'suspect' },
  { code: 'VOF', ring: 'victim' },
  { code: 'VIC', ring: 'victim' },
  { code: 'WIT', ring: 'witness' },
];

/** Roles whose bearers are masked on screen, left out of measures of the ring and never leave the agency by name. */
const protectedRoles: ReadonlySet<string> = new Set(['VIC', 'WIT']);

const ringByCode = new Map(roles.map(({ code, ring }) => [code, ring]));
const strongestFirst: readonly RoleRing[] = ['victim', 'witness', 'suspect'];

/** The ring of an entity; where sources give it several roles, protection comes before suspicion. */
export function ringOf(entity: Entity): RoleRing {
  const rings = new Set(roleCodesOf(entity).map((code) => ringByCode.get(code)));
  return strongestFirst.find((ring) => rings.has(ring)) ?? 'none';
}

/** Whether any source calls this entity a victim or a witness, or the case protects all entities of its type. */
export function isProtected(entity: Entity, types: Pick<CaseTypes, 'entity'>): boolean {
  if (types.entity(entity.type).isProtected) return true;
  return roleCodesOf(entity).some((code) => protectedRoles.has(code));
}

/** Codes of all roles that sources give an entity. */
export function roleCodesOf(entity: Entity): string[] {
  return entity.values
    .filter(({ property }) => property === 'role')
    .map(({ text }) => text.trim().toUpperCase());
}
