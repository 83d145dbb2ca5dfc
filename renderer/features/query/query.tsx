import './query.css';
import { useSession } from '../../session/session.ts';
import { patternInFront } from '../../session/querying.ts';
import { useTranslation } from 'react-i18next';

import { Board } from './board.tsx';
import { MatchesFound } from './matches-found.tsx';
import { Parts } from './parts.tsx';
import { QueryHead } from './query-head.tsx';
import { QueryStarts } from './query-starts.tsx';

/** The visual query: a pattern on its drawing board, its parts as a list, and where it was found. */
export function Query() {
  const { t } = useTranslation();
  const isEmpty = useSession((session) => patternInFront(session).entities.length === 0);
  const isFixed = useSession(({ summary }) => summary?.readOnly !== false);
  return (
    <section className="query" aria-label={t('querying:name')}>
      <QueryHead />
      {isEmpty ? (
        <QueryStarts />
      ) : (
        <div className="query-body">
          <Board />
          <Parts isFixed={isFixed} />
          <MatchesFound />
        </div>
      )}
    </section>
  );
}
