import { useTranslation } from 'react-i18next';

export type Language = 'id' | 'en';

/** The language on screen. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'id';
}
