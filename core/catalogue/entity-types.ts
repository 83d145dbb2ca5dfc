import type { EntityType } from './entity-type.ts';
import { account } from './entity-types/account.ts';
import { address } from './entity-types/address.ts';
import { consignment } from './entity-types/consignment.ts';
import { device } from './entity-types/device.ts';
import { document } from './entity-types/document.ts';
import { event } from './entity-types/event.ts';
import { group } from './entity-types/group.ts';
import { notice } from './entity-types/notice.ts';
import { onlineAccount } from './entity-types/online-account.ts';
import { organisation } from './entity-types/organisation.ts';
import { person } from './entity-types/person.ts';
import { phone } from './entity-types/phone.ts';
import { place } from './entity-types/place.ts';
import { thing } from './entity-types/thing.ts';
import { vehicle } from './entity-types/vehicle.ts';
import { vessel } from './entity-types/vessel.ts';
import { wallet } from './entity-types/wallet.ts';

/** Every built-in entity type, in the order explorer, legend and menus show them. */
export const entityTypes: readonly EntityType[] = [
  person,
  group,
  organisation,
  phone,
  device,
  account,
  wallet,
  onlineAccount,
  document,
  notice,
  consignment,
  vessel,
  vehicle,
  address,
  place,
  event,
  thing,
];

const byId = new Map(entityTypes.map((type) => [type.id, type]));

/** The type with this id; a type nobody described here is drawn as a neutral thing, so foreign data never break. */
export function entityTypeOf(id: string): EntityType {
  return byId.get(id) ?? thing;
}
