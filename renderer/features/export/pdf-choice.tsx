import { useTranslation } from 'react-i18next';

import { mostSheets, papers, type PdfLayout, pdfScales, pdfSizes } from '../../../core/contract/settings.ts';
import { useSession } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const sheets = Array.from({ length: mostSheets }, (_, at) => String(at + 1));

/** On which paper, which way round, and how large; remembered at once. */
export function PdfChoice() {
  const { t } = useTranslation();
  const layout = useSession(({ settings }) => settings.pdf);
  const change = (part: Partial<PdfLayout>) => void saveSettings({ pdf: { ...layout, ...part } });
  const paperOf = (id: string) => papers.find((paper) => paper === id) ?? layout.paper;
  return (
    <div className="form-row export-pdf">
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
        value={layout.size}
        choices={pdfSizes.map((id) => ({ id, label: t(`exporting:size-${id}`) }))}
        onChange={(id) => change({ size: pdfSizes.find((size) => size === id) ?? 'page' })}
      />
      {layout.size === 'sheets' &&
        (['columns', 'rows'] as const).map((side) => (
          <SelectField
            key={side}
            label={t(`exporting:${side}`)}
            value={String(layout[side])}
            choices={sheets.map((id) => ({ id, label: id }))}
            onChange={(id) => change({ [side]: Number(id) })}
          />
        ))}
      {layout.size === 'scale' && (
        <SelectField
          label={t('exporting:scale')}
          value={String(layout.percent)}
          choices={pdfScales.map((percent) => ({ id: String(percent), label: `${percent} %` }))}
          onChange={(id) => change({ percent: Number(id) })}
        />
      )}
    </div>
  );
}
