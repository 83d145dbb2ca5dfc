import { useEffect, useState } from 'react';

import type { CustomType } from '../../../core/case/custom-type.ts';
import { builtInTypes } from '../../../core/catalogue/case-types.ts';
import { readProperties } from '../../session/saving-types.ts';
import { useSession } from '../../session/session.ts';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';

const builtInProperties: ReadonlySet<string> = new Set(
  builtInTypes.entities.flatMap(({ properties }) => properties),
);

/** What entities, links or values of the case are named by that neither the program nor the case describes. */
export function useForeignCodes(kind: CustomType['kind']): readonly string[] {
  const types = useTypes();
  const words = useNames();
  const counts = useSession(({ summary }) => summary?.counts);
  const properties = useProperties(kind === 'property');
  if (kind === 'property')
    // what the program has a word for needs nobody to describe it
    return properties.filter(
      (name) => !builtInProperties.has(name) && !types.property(name) && words.property(name) === name,
    );
  const isKnown = (code: string) =>
    kind === 'entity' ? types.entity(code).id === code : types.link(code) !== undefined;
  return Object.keys(counts?.[kind === 'entity' ? 'entities' : 'links'] ?? {}).filter(
    (code) => !isKnown(code),
  );
}

/** The names of all properties that the case has values of; none before they have been read. */
function useProperties(isWanted: boolean): readonly string[] {
  const revision = useSession(({ summary }) => summary?.revision);
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let isLatest = true;
    void readProperties().then((read) => {
      if (isLatest) setNames(read);
    });
    return () => {
      isLatest = false;
    };
  }, [isWanted, revision]);
  return names;
}
