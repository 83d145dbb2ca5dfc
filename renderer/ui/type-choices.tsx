import { useMemo } from 'react';

import type { Choice } from './select-field.tsx';
import { TypeIcon } from './type-icon.tsx';
import { useTypes } from './types-context.ts';
import { useNames } from './use-names.ts';

/** The entity types on offer in this case, each with its drawing. */
export function useEntityTypeChoices(): readonly Choice[] {
  const names = useNames();
  const { entities } = useTypes();
  return useMemo(
    () => entities.map(({ id }) => ({ id, label: names.type(id), icon: <TypeIcon type={id} /> })),
    [names, entities],
  );
}

/** The link types on offer in this case, by name. */
export function useLinkTypeChoices(): readonly Choice[] {
  const names = useNames();
  const { links } = useTypes();
  return useMemo(
    () =>
      links
        .map(({ id }) => ({ id, label: names.linkType(id) }))
        .sort((a, b) => a.label.localeCompare(b.label, names.language)),
    [names, links],
  );
}
