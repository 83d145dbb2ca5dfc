import { useMemo } from 'react';

import { facetsOn } from '../../session/facets-on.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { useSession } from '../../session/session.ts';
import { SelectField } from '../../ui/select-field.tsx';

interface FacetChoiceProps {
  readonly label: string;
  readonly by: string;
  readonly onChange: (by: string) => void;
}

/** What entities are told apart by: country, type, role, or any of their properties. */
export function FacetChoice({ label, by, onChange }: FacetChoiceProps) {
  const words = useFacetWords();
  const rows = useSession((session) => session.rows);
  const choices = useMemo(
    () => facetsOn(rows, 'entities').map((id) => ({ id, label: words.facet('entities', id) })),
    [rows, words],
  );
  return <SelectField label={label} isLabelHidden value={by} choices={choices} onChange={onChange} />;
}
