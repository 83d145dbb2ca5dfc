import { useTranslation } from 'react-i18next';

import type { QueryAnswer } from '../../../core/contract/querying.ts';
import { openDialog } from '../../session/dialogs.ts';
import { chooseMatches, chosenMatches, itemsOf, placeMatches } from '../../session/query-matches.ts';
import { canEdit, canWrite } from '../../session/command.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';

/** How many there are, whether that is all, and what can be done with those that are chosen, or with all. */
export function MatchesNote({ answer }: { readonly answer: QueryAnswer }) {
  const { t } = useTranslation();
  const queried = useSession((session) => session.queried);
  const placements = useSession(({ rows }) => rows?.placements);
  const mayPlace = useSession(canEdit);
  const mayKeep = useSession(canWrite);
  const taken = itemsOf(chosenMatches({ queried })).entities;
  const absent = taken.filter((id) => !placements?.has(id)).length;
  const { matches, stopped } = answer;
  return (
    <div className="query-acts">
      <p role="status">
        {t(stopped === 'matches' ? 'querying:foundFirst' : 'querying:found', { count: matches.length })}{' '}
        {stopped === 'tries' && t('querying:foundTries')}
        {absent > 0 && <span className="quiet">{t('querying:absentHere', { count: absent })}</span>}
      </p>
      <Button onPress={() => chooseMatches(new Set(matches.keys()))}>{t('querying:selectAll')}</Button>
      {mayPlace && absent > 0 && <Button onPress={() => void placeMatches()}>{t('querying:place')}</Button>}
      {mayKeep && (
        <>
          <Button onPress={() => openDialog({ kind: 'name', naming: { what: 'set-of-matches' } })}>
            {t('querying:keepSet')}
          </Button>
          <Button onPress={() => openDialog({ kind: 'name', naming: { what: 'chart-of-matches' } })}>
            {t('querying:asChart')}
          </Button>
        </>
      )}
    </div>
  );
}
