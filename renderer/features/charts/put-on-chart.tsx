import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { putSelectionOn } from '../../session/putting.ts';
import { useSession } from '../../session/session.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useNames } from '../../ui/use-names.ts';

/** Asks on which other chart the selected entities shall stand as well. */
export function PutOnChart() {
  const { t } = useTranslation();
  const names = useNames();
  const front = useSession(({ rows }) => rows?.chart.id);
  const charts = useSession(({ summary }) => summary?.charts);
  const count = useSession(({ selection }) => selection.entities.size);
  const choices = (charts ?? [])
    .filter(({ chart }) => chart.id !== front)
    .map(({ chart }) => ({ id: chart.id, label: names.title(chart) }));
  const [chosen, setChosen] = useState(choices[0]?.id ?? '');
  const put = async () => {
    if (await putSelectionOn(chosen)) closeDialog();
  };
  return (
    <FormDialog
      title={t('charts.putTitle', { count })}
      verb={t('charts.putVerb')}
      isReady={chosen !== ''}
      onClose={closeDialog}
      onSubmit={() => void put()}
    >
      <SelectField label={t('charts.chart')} value={chosen} choices={choices} onChange={setChosen} />
      <p className="field-note">{t('charts.putNote')}</p>
    </FormDialog>
  );
}
