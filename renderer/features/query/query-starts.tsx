import { useTranslation } from 'react-i18next';

import { startingPatterns } from '../../../core/query/starting-patterns.ts';
import { startQuery, takeSelection } from '../../session/querying.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { AddWanted } from './add-wanted.tsx';

/** What a query is for, and patterns to start from. */
export function QueryStarts() {
  const { t } = useTranslation();
  const hasSelection = useSession(({ selection }) => selection.entities.size + selection.links.size > 0);
  return (
    <div className="query-starts">
      <h3>{t('querying:emptyTitle')}</h3>
      <p>{t('querying:empty')}</p>
      <div className="query-starts-row">
        <AddWanted />
        <Button isDisabled={!hasSelection} onPress={takeSelection}>
          {t('querying:takeSelection')}
        </Button>
      </div>
      <h4>{t('querying:startsTitle')}</h4>
      <ul className="query-starts-list">
        {startingPatterns.map((id) => (
          <li key={id}>
            <Button onPress={() => startQuery(id)}>{t(`querying:starts.${id}`)}</Button>
            <span>{t(`querying:starts.${id}-means`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
