import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { CaseTypes } from '../../core/catalogue/case-types.ts';
import {
  maskedTitle,
  type ProtectedPerson,
  protectedPersonOf,
} from '../../core/catalogue/protected-person.ts';
import { readerMasking } from '../../core/catalogue/reader-masking.ts';
import type { Masking } from './masking.ts';

/** What stands in the place of names that must not be shown. */
export interface Masked {
  /** Of an entity that must not be named; undefined for every other row. */
  readonly titleOf: (row: object) => string | undefined;
  readonly titleById: (id: Identifier) => string | undefined;
  /** A text without the names of those who must not be named. */
  readonly hide: (text: string) => string;
}

const nobody: Masked = { titleOf: () => undefined, titleById: () => undefined, hide: (text) => text };

/** Names as masking wants them; `wordOf` gives the word for a victim, for a witness and for whoever else is protected. */
export function maskedNames(
  { isOn, revealed, people }: Masking,
  types: CaseTypes,
  wordOf: (ring: ProtectedPerson['ring']) => string,
): Masked {
  if (!isOn) return nobody;
  const titles = new WeakMap<Entity, { readonly title: string | undefined }>();
  const words = { victim: wordOf('victim'), witness: wordOf('witness'), protected: wordOf('protected') };
  const { titleById, hide } = readerMasking({ ...words, revealed }, people);
  const titleOfEntity = (entity: Entity) => {
    const person = revealed.has(entity.id) ? null : protectedPersonOf(entity, types);
    return person ? maskedTitle(person, wordOf) : undefined;
  };
  return {
    titleOf: (row) => {
      if (!isEntity(row)) return undefined;
      const title = titles.get(row) ?? { title: titleOfEntity(row) };
      titles.set(row, title);
      return title.title;
    },
    titleById,
    hide,
  };
}

/** Links have values as well, and ends besides. */
function isEntity(row: object): row is Entity {
  return 'id' in row && 'values' in row && !('from' in row);
}
