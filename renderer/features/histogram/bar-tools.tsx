import { useTranslation } from 'react-i18next';

import type { Binning } from '../../../core/facets/histogram.ts';
import { count } from '../../session/count.ts';
import type { Counted } from '../../session/counted.ts';
import { useSession } from '../../session/session.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** As many bars are found without searching. */
const fewBars = 8;

interface BarToolsProps {
  readonly counted: Counted;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** How values are put together, the order they come in where each stands alone, and a search in long lists. */
export function BarTools({ counted, text, onText }: BarToolsProps) {
  const { t } = useTranslation();
  const order = useSession((session) => session.counting.order);
  const { binning, offered, bars } = counted;
  const isLong = bars.length > fewBars;
  if (offered.length < 2 && binning === 'each' && bars.length < 2) return null;
  return (
    <div className="bar-tools">
      {offered.length > 1 && <Bins binning={binning} offered={offered} />}
      {binning === 'each' && (
        <ChoiceBar
          label={t('counting:order')}
          isLabelHidden
          value={order}
          choices={(['count', 'name'] as const).map((id) => ({ id, label: t(`counting:order-${id}`) }))}
          onChange={(chosen) => count({ order: chosen as 'count' | 'name' })}
        />
      )}
      {isLong && (
        <SearchBox
          label={t('counting:search')}
          clearLabel={t('explorer.clear')}
          value={text}
          onChange={onText}
        />
      )}
      <span className="quiet bar-hint">{t('counting:hint')}</span>
    </div>
  );
}

function Bins({ binning, offered }: Pick<Counted, 'binning' | 'offered'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = (one: Binning) =>
    typeof one === 'number'
      ? t('facets:unit-step', { step: showNumber(one, language) })
      : t(`facets:unit-${one}`);
  return (
    <SelectField
      label={t('counting:binning')}
      isLabelHidden
      value={String(binning)}
      choices={offered.map((one) => ({ id: String(one), label: label(one) }))}
      onChange={(id) => count({ binning: offered.find((one) => String(one) === id) ?? null })}
    />
  );
}
