import { useState } from 'react';

import type { CustomType } from '../../../core/case/custom-type.ts';
import type { OwnName } from '../../../core/catalogue/own-name.ts';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { nameIn, namesOf, type TypeNames } from './type-names.ts';

/** The names of a type with this code on their way, and whether they can be saved: there is one, and no other type is called so. */
export function useNamesDraft(
  kind: CustomType['kind'],
  code: string | undefined,
  before: OwnName | undefined,
) {
  const words = useNames();
  const types = useTypes();
  const [names, setNames] = useState<TypeNames>(() =>
    namesOf(before ?? (code === undefined ? undefined : { label: code }), words.language),
  );
  const others = {
    entity: () => types.entities.map((type) => [type.id, words.type(type.id)] as const),
    link: () => types.links.map((type) => [type.id, words.linkType(type.id)] as const),
    property: () => types.properties.map(({ name }) => [name, words.property(name)] as const),
  }[kind]();
  const taken = new Set(others.flatMap(([other, name]) => (other === code ? [] : folded(name))));
  const isTaken = (name: string) => taken.has(folded(name));
  const row = nameIn(names, words.language);
  return { names, setNames, isTaken, row, isReady: row.label !== '' && !isTaken(row.label) };
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
