import { useTranslation } from 'react-i18next';

import { papers, type PdfLayout } from '../../../core/contract/settings.ts';
import { useSession } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';

/** On which paper, which way round, and whether on one page; remembered at once. */
export function PdfChoice() {
  const { t } = useTranslation();
  const layout = useSession(({ settings }) => settings.pdf);
  const change = (part: Partial<PdfLayout>) => void saveSettings({ pdf: { ...layout, ...part } });
  const paperOf = (id: string) => papers.find((paper) => paper === id) ?? layout.paper;
  return (
    <div className="form-row">
      <SelectField
        label={t('exporting:paper')}
        value={layout.paper}
        choices={papers.map((id) => ({ id, label: id }))}
        onChange={(id) => change({ paper: paperOf(id) })}
      />
      <ChoiceBar
        label={t('exporting:orientation')}
        value={layout.landscape ? 'landscape' : 'portrait'}
        choices={(['landscape', 'portrait'] as const).map((id) => ({ id, label: t(`exporting:${id}`) }))}
        onChange={(id) => change({ landscape: id === 'landscape' })}
      />
      <ChoiceBar
        label={t('exporting:size')}
        value={layout.tiled ? 'tiled' : 'onePage'}
        choices={(['onePage', 'tiled'] as const).map((id) => ({ id, label: t(`exporting:${id}`) }))}
        onChange={(id) => change({ tiled: id === 'tiled' })}
      />
    </div>
  );
}
