import './histogram.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { counted } from '../../session/counted.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { useSession } from '../../session/session.ts';
import { type Bars, useBars, useCountable } from '../../session/use-bars.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { BarList } from './bar-list.tsx';
import { type BarRow, barRows } from './bar-rows.ts';
import { BarTools } from './bar-tools.tsx';
import { HeatMatrix } from './heat-matrix.tsx';
import { Question } from './question.tsx';

const nothing: Bars = { bars: [], masked: 0, properties: [] };

/** How many items the chart has of each value of a facet, or of two; what is pressed is selected or filtered to. */
export function Histogram() {
  const { t } = useTranslation();
  const hasChart = useSession(({ rows }) => rows !== null);
  const { side, facet, across, binning } = useSession((session) => session.counting);
  const told = useBars(side, facet);
  const { bars, masked, properties } = told ?? nothing;
  const down = useMemo(() => counted(facet, bars, binning), [facet, bars, binning]);
  const [text, setText] = useState('');
  const rows = useRows(down, text);
  return (
    <section className="histogram" aria-label={t('counting:name')}>
      <Question properties={properties} />
      <div className="histogram-body">
        <BarTools counted={down} text={text} onText={setText} />
        {across === null ? <BarList rows={rows} /> : <HeatMatrix rows={rows} across={across} />}
        {masked > 0 && <p className="histogram-note">{t('counting:masked', { count: masked })}</p>}
        {!told && <p className="histogram-note">{t('counting:counting')}</p>}
        {told && (!hasChart || bars.length === 0) && <p className="histogram-note">{t('counting:empty')}</p>}
      </div>
    </section>
  );
}

/** The bars in words and in the order asked for, narrowed to a text. */
function useRows({ bars, binning }: ReturnType<typeof counted>, text: string): readonly BarRow[] {
  const words = useFacetWords();
  const language = useLanguage();
  const { side, facet, order } = useSession((session) => session.counting);
  const shown = useCountable(side);
  return useMemo(() => {
    const isInOrder = binning !== 'each';
    const rows = barRows(bars, { side, facet, words, language, shown });
    const wanted = text.trim().toLocaleLowerCase(language);
    const found = rows.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted));
    if (isInOrder || order === 'count') return found;
    const collator = new Intl.Collator(language, { numeric: true });
    return found.toSorted(
      (a, b) => Number(a.key === null) - Number(b.key === null) || collator.compare(a.name, b.name),
    );
  }, [bars, binning, side, facet, order, words, language, shown, text]);
}
