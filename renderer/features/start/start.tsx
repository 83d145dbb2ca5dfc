import './start.css';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { openRecent, type RecentCase, readRecent } from '../../session/files.ts';
import { useSession } from '../../session/session.ts';
import { useCommand, useCommands } from '../../session/use-command.tsx';
import { Keys } from '../../ui/keys.tsx';
import { Logo } from '../../ui/logo.tsx';

const ways = ['open-sample', 'new-case', 'open-case', 'import'] as const;

/** While no case is open: what this is, and the ways to begin. */
export function Start() {
  const { t } = useTranslation();
  const isOpening = useSession(
    ({ opening, busy }) => opening || busy.some(({ words }) => words === 'busy.opening'),
  );
  return (
    <main className="start" data-region="centre" tabIndex={-1}>
      <div className="start-card">
        <div className="start-name">
          <Logo size={44} />
          <div>
            <h1>{t('app.name')}</h1>
            <p>{t('start.tagline')}</p>
          </div>
        </div>
        {!isOpening && (
          <>
            <ul className="start-ways">
              {ways.map((id) => (
                <Way key={id} id={id} />
              ))}
            </ul>
            <Recent />
          </>
        )}
        <p className="start-note" role="status">
          {isOpening ? t('busy.opening') : t('start.offline')}
        </p>
      </div>
    </main>
  );
}

function Way({ id }: { readonly id: (typeof ways)[number] }) {
  const { t } = useTranslation();
  const { label, keys, run } = useCommand(id);
  const command = useCommands().list.find((candidate) => candidate.id === id);
  return (
    <li>
      <Button className="start-way" onPress={run}>
        {command?.icon && <command.icon size={20} stroke={1.5} aria-hidden />}
        <span>
          <b>{label}</b>
          <span className="start-why">{t(`start.${id}`)}</span>
        </span>
        {keys !== undefined && <Keys binding={keys} />}
      </Button>
    </li>
  );
}

function Recent() {
  const { t } = useTranslation();
  const [cases, setCases] = useState<readonly RecentCase[]>([]);
  useEffect(() => {
    void readRecent().then(setCases);
  }, []);
  if (cases.length === 0) return null;
  return (
    <section className="start-recent">
      <h2>{t('start.recent')}</h2>
      <ul>
        {cases.map(({ recent, name }) => (
          <li key={recent}>
            <Button className="link-other" onPress={() => void openRecent(recent)}>
              <span className="ellipsis">{name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
