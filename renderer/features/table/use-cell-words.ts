import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { shownText } from '../../../core/catalogue/spoofed-text.ts';
import { propertyOf } from '../../../core/facets/facets.ts';
import { measureOf } from '../../../core/facets/score-facet.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { scoreColumn } from '../../session/shown-column.ts';
import { useTabling } from '../../session/tabling.ts';
import { useSession } from '../../session/session.ts';
import { useScoreText } from '../../session/use-score-text.ts';
import { numberFormat } from '../../ui/intl-formats.ts';
import { showMoment } from '../../ui/show-moment.ts';
import type { Language } from '../../ui/use-language.ts';
import { useNames } from '../../ui/use-names.ts';
import { valueText } from '../../ui/value-text.ts';
import { hasNumbers } from './coded-columns.ts';

/** What the keys of a column are in the words of the reader; several of them apart by a middle dot. */
export type CellWords = (column: string, keys: readonly string[]) => string;

const moments: ReadonlySet<string> = new Set(['first', 'last', 'start', 'end', 'date', 'reviewDate']);
const grades: ReadonlySet<string> = new Set(['best', 'worst', 'grade']);
const asWritten: ReadonlySet<string> = new Set([
  ...['label', 'from', 'to', 'originator', 'id', 'reference', 'handling', 'currency'],
]);

/** The words for what stands in a cell of the table in sight. */
export function useCellWords(): CellWords {
  const { t } = useTranslation();
  const names = useNames();
  const facets = useFacetWords();
  const kind = useTabling((table) => table.kind);
  const measure = useSession(({ measured }) => measured?.measure);
  const scoreText = useScoreText(measure);
  return useMemo(() => {
    const { language } = names;
    const side = kind === 'links' ? 'links' : 'entities';
    const one = (column: string, key: string): string => {
      const property = propertyOf(column);
      if (property !== undefined) return names.text(valueText(property, key, names));
      if (column === scoreColumn) return scoreText(Number(key));
      if (measureOf(column) !== undefined) return facets.value(side, column, key);
      if (hasNumbers(column)) return decimal(key, language);
      if (moments.has(column)) return showMoment(key, language);
      if (grades.has(column)) return gradeText(key);
      if (asWritten.has(column)) return shownText(key);
      if (column === 'kind') return t(`catalogue:sourceKinds.${key}`);
      if (column === 'source') return key;
      return facets.value(side, column, key);
    };
    return (column, keys) => keys.map((key) => one(column, key)).join(' · ');
  }, [t, names, facets, kind, scoreText]);
}

/** What a column is called; the score by its measure. */
export function useColumnTitle(): (column: string) => string {
  const { t } = useTranslation();
  const names = useNames();
  const kind = useTabling((table) => table.kind);
  const measure = useSession(({ measured }) => measured?.measure);
  return useCallback(
    (column: string) => columnTitle(column, { t, kind, measure, property: names.property }),
    [t, kind, measure, names],
  );
}

function columnTitle(
  column: string,
  around: {
    readonly t: TFunction;
    readonly kind: string;
    readonly measure: string | undefined;
    readonly property: (name: string) => string;
  },
): string {
  const property = propertyOf(column);
  if (property !== undefined) return around.property(property);
  const measure = column === scoreColumn ? around.measure : measureOf(column);
  if (measure !== undefined) return around.t(`measures:${measure}.name`, { defaultValue: measure });
  return around.t([`table:columns.${around.kind}-${column}`, `table:columns.${column}`]);
}

/** The marks without their scheme, which the hover tells. */
function gradeText(key: string): string {
  return key.split(' ')[1] ?? key;
}

/** Exact to the last digit, however long. */
function decimal(key: string, language: Language): string {
  const places = key.split('.')[1]?.length ?? 0;
  const format = numberFormat(language, { minimumFractionDigits: places });
  return /^-?\d+(?:\.\d+)?$/.test(key) ? format.format(key as `${number}`) : key;
}
