import { useTranslation } from 'react-i18next';

/** Which keys work in the palette. */
export function PaletteFoot() {
  const { t } = useTranslation();
  return (
    <footer className="palette-foot">
      <span>
        <kbd className="keys">↑ ↓</kbd> {t('palette.choose')}
      </span>
      <span>
        <kbd className="keys">Enter</kbd> {t('palette.run')}
      </span>
      <span>
        <kbd className="keys">Esc</kbd> {t('palette.leave')}
      </span>
      <span className="palette-signs">
        <kbd className="keys">&gt;</kbd> {t('palette.onlyActions')} <kbd className="keys">@</kbd>{' '}
        {t('palette.onlyEntities')}
      </span>
    </footer>
  );
}
