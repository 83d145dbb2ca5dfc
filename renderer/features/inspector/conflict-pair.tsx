import { useTranslation } from 'react-i18next';

import type { Note } from '../../../core/case/note.ts';
import { ConflictMark } from '../../ui/conflict-mark.tsx';
import { useNames } from '../../ui/use-names.ts';
import { Cited } from './cited.tsx';
import { ValueInPlace } from './value-in-place.tsx';
import type { ValueLineProps } from './value-line.tsx';

interface ConflictPairProps extends ValueLineProps {
  readonly notes: readonly Note[];
}

/** Values that cannot all be right, side by side with their sources, and what an analyst noted about it. */
export function ConflictPair({ bearer, group, sources, notes }: ConflictPairProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { property, values } = group;
  const explained = notes.filter(
    ({ kind, about }) =>
      kind === 'disagreement' && about.some((it) => it.row === bearer.id && it.property === property),
  );
  return (
    <div className="value value-conflict">
      <dt>{names.property(property)}</dt>
      <dd>
        <ul className="conflict-pair">
          {values.map((value) => (
            <li key={value.id}>
              <ValueInPlace bearer={bearer} value={value} />
              <Cited citations={value.citations} sources={sources} />
            </li>
          ))}
        </ul>
        <p className="conflict-why">
          <ConflictMark />
          {t('inspector.conflict')}
        </p>
        {explained.map((note) => (
          <p key={note.id} className="conflict-note">
            {names.title(note)}
          </p>
        ))}
      </dd>
    </div>
  );
}
