import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Direction, directions } from '../../../core/case/link.ts';
import { saveType } from '../../session/saving-types.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { NamesFields } from './names-fields.tsx';
import type { TypeFormProps } from './type-form-props.ts';
import { useNamesDraft } from './use-names-draft.ts';

/** Asks what links of a type are called and which way a new one points. */
export function LinkTypeForm({ code, type, onBack }: TypeFormProps<'link'>) {
  const { t } = useTranslation();
  const { names, setNames, isTaken, row, isReady } = useNamesDraft('link', code, type);
  const [direction, setDirection] = useState<Direction>(type?.direction ?? 'forward');
  const [isOffered, setOffered] = useState(!type?.retired);
  const save = async () => {
    const rest = { ...(!isOffered && { retired: true as const }), ...(code !== undefined && { code }) };
    if (await saveType({ kind: 'link', ...row, direction, ...rest }, type?.id)) onBack();
  };
  return (
    <FormDialog
      title={t(type ? 'types:changeLink' : 'types:newLink')}
      verb={t('types:save')}
      width={560}
      isReady={isReady}
      onClose={onBack}
      onSubmit={() => void save()}
    >
      <NamesFields names={names} code={code} isTaken={isTaken} onChange={setNames} />
      <ChoiceBar
        label={t('types:direction')}
        value={direction}
        choices={directions.map((one) => ({ id: one, label: t(`catalogue:directions.${one}`) }))}
        onChange={(chosen) => setDirection(chosen as Direction)}
      />
      <CheckBox label={t('types:offer')} note={t('types:offerNote')} isOn={isOffered} onChange={setOffered} />
    </FormDialog>
  );
}
