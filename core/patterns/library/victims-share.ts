import type { Entity } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import { ringOf } from '../../catalogue/roles.ts';
import { countSetting, type Pattern } from '../pattern.ts';
import { gatherings } from '../shapes/gathering.ts';

/** What victims have in common that points to who handled them, by the type of it. */
const shared: Readonly<Record<string, string>> = {
  phone: 'phone',
  device: 'phone',
  address: 'address',
  place: 'address',
  document: 'document',
  account: 'account',
  wallet: 'account',
  organisation: 'employer',
};

/** Several victims who are linked with one phone, address, document, account or employer. */
export const victimsShare: Pattern = {
  id: 'victims-share',
  theme: 'people',
  settings: [countSetting('victims', 3, [2, 1000])],
  reference:
    'UNODC 2008, Toolkit to Combat Trafficking in Persons; IOM 2007, Handbook on Direct Assistance for Victims of Trafficking',
  *seek(picture, chosen) {
    const victims = new Set<Identifier>();
    for (const entity of picture.entities.values()) if (isVictim(entity)) victims.add(entity.id);
    yield* gatherings(picture, {
      least: chosen.number('victims'),
      isMember: (id) => victims.has(id),
      sentenceFor: ({ type }) => shared[type] ?? null,
    });
  },
};

function isVictim(entity: Entity): boolean {
  return entity.values.length > 0 && ringOf(entity) === 'victim';
}
