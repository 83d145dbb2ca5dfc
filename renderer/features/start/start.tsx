import './start.css';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { Logo } from '../../ui/logo.tsx';
import { KeptWhere } from './kept-where.tsx';
import { RecentCases } from './recent-cases.tsx';
import { StartFoot } from './start-foot.tsx';
import { Way } from './way.tsx';

const ways = ['new-case', 'open-case', 'import'] as const;
const learning = ['tour', 'open-sample'] as const;

/** While no case is open: what this is, the ways to begin, and the cases that were open before. */
export function Start() {
  const { t } = useTranslation();
  const isOpening = useSession(
    ({ opening, busy }) => opening || busy.some(({ words }) => words === 'busy.opening'),
  );
  return (
    <main className="start" data-region="centre" tabIndex={-1} aria-label={t('app.name')}>
      <div className="start-page">
        <header className="start-name">
          <Logo size={48} />
          <div>
            <h1>{t('app.name')}</h1>
            <p>{t('start.tagline')}</p>
          </div>
        </header>
        {isOpening ? (
          <p className="start-opening" role="status">
            {t('busy.opening')}
          </p>
        ) : (
          <div className="start-columns">
            <div className="start-ways">
              <Ways title={t('start.begin')} ids={ways} />
              <Ways title={t('start.learn')} ids={learning} />
            </div>
            <div className="start-cases">
              <RecentCases />
              <KeptWhere />
            </div>
          </div>
        )}
        {!isOpening && <StartFoot />}
      </div>
    </main>
  );
}

function Ways({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  return (
    <section>
      <h2 className="start-title">{title}</h2>
      <ul>
        {ids.map((id) => (
          <Way key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}
