import { IconEyeOff, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Value } from '../../../core/case/entity.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { Source } from '../../../core/case/source.ts';
import type { Bearer } from '../../session/dialog.ts';
import { openDialog } from '../../session/dialogs.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useNames } from '../../ui/use-names.ts';
import { Cited } from './cited.tsx';
import type { ValueGroup } from './value-groups.ts';
import { isIdentifier, valueText } from './value-text.ts';

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
          {isMasked ? <Masked /> : <ValueWords value={value} />}
          {!isMasked && <EditValue bearer={bearer} value={value} />}
          <Cited citations={value.citations} sources={sources} />
        </dd>
      ))}
    </div>
  );
}

/** The words of a value; identifiers in monospace, to be compared digit by digit. */
export function ValueWords({ value: { property, text } }: { readonly value: Value }) {
  const names = useNames();
  const look = isIdentifier(property) ? 'value-words mono' : 'value-words';
  return <span className={look}>{names.text(valueText(property, text, names))}</span>;
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

function EditValue({ bearer, value }: { readonly bearer: Bearer; readonly value: Value }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <span className="value-edit">
      <IconButton
        icon={IconPencil}
        size={14}
        label={t('inspector.editValue', { property: names.property(value.property) })}
        onPress={() => openDialog({ kind: 'set-value', bearer, value })}
      />
    </span>
  );
}
