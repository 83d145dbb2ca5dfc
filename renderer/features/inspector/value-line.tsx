import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Source } from '../../../core/case/source.ts';
import type { Bearer } from '../../session/dialog.ts';
import { useNames } from '../../ui/use-names.ts';
import { Cited } from './cited.tsx';
import type { ValueGroup } from './value-groups.ts';
import { ValueInPlace } from './value-in-place.tsx';

export interface ValueLineProps {
  readonly bearer: Bearer;
  readonly group: ValueGroup;
  readonly sources: ReadonlyMap<Identifier, Source>;
  readonly isMasked: boolean;
}

/** The values of one property below each other, each with its sources. */
export function ValueLine({ bearer, group, sources, isMasked }: ValueLineProps) {
  const names = useNames();
  return (
    <div className="value">
      <dt>{names.property(group.property)}</dt>
      {group.values.map((value) => (
        <dd key={value.id}>
          {isMasked ? <Masked /> : <ValueInPlace bearer={bearer} value={value} />}
          <Cited citations={value.citations} sources={sources} />
        </dd>
      ))}
    </div>
  );
}

function Masked() {
  const { t } = useTranslation();
  return (
    <span className="value-words value-masked">
      <IconEyeOff size={14} stroke={1.75} aria-hidden />
      {t('inspector.masked')}
    </span>
  );
}
