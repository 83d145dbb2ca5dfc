import './recovery-paper.css';
import { useTranslation } from 'react-i18next';

import { groupsOf, type RecoverySheet } from '../../session/sheet.ts';
import { Logo } from '../../ui/logo.tsx';
import { showClockTime } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** The sheet as it is printed: whose case, which day, the code in groups, how to keep it. */
export function RecoveryPaper({ sheet: { code, title, made } }: { readonly sheet: RecoverySheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <article className="recovery-paper" aria-label={t('recovery.title')}>
      <header>
        <Logo size={20} />
        <span>
          <span className="recovery-what">{t('recovery.title')}</span>
          <b>{title}</b>
          <span className="quiet">{showClockTime(made, language, true)}</span>
        </span>
      </header>
      <ol className="recovery-code mono" aria-label={t('secret.recoveryCode')}>
        {groupsOf(code).map((group, index) => (
          <li key={index}>{group}</li>
        ))}
      </ol>
      <p className="recovery-how">{t('recovery.how')}</p>
    </article>
  );
}
