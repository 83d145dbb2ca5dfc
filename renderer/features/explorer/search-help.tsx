import { useTranslation } from 'react-i18next';

const ways = ['number', 'name', 'words', 'scripts'] as const;

/** What can be typed, while the box is empty and has the cursor. */
export function SearchHelp() {
  const { t } = useTranslation();
  return (
    <ul className="search-help">
      {ways.map((way) => (
        <li key={way}>{t(`search.way-${way}`)}</li>
      ))}
    </ul>
  );
}

/** Says that nothing was found, and what was tried. */
export function SearchNothing({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <div className="search-help" role="status">
      <p>
        <b>{t('search.nothing', { text })}</b>
      </p>
      <p>{t('search.tried')}</p>
      <p>{t('search.shorter')}</p>
    </div>
  );
}
