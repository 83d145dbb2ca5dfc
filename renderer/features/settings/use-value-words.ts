import { useTranslation } from 'react-i18next';

import type { SettingLine } from './setting-lines.ts';

/** What the values of a setting are called. */
export function useValueWords(line: SettingLine): (value: string | number) => string {
  const { t } = useTranslation();
  const as = line.kind === 'choice' ? line.as : undefined;
  return (value) => {
    if (as === 'percent') return t('settings.percent', { value });
    if (line.name === 'grading') return t(`catalogue:gradingSchemes.${value}`);
    if (as === 'minutes')
      return value === 0 ? t('protection.never') : t('protection.minutes', { count: Number(value) });
    return t(`settings.${line.name}-${value}`);
  };
}
