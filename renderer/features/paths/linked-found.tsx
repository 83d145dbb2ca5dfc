import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Linked } from '../../../core/contract/following.ts';
import { absentOf, type LinkedQuestion } from '../../session/following.ts';
import { addLinked, keepAsSet, selectFound } from '../../session/following-found.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { foundName } from '../../ui/found-name.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { FoundGrid } from './found-grid.tsx';
import { foundRow } from './found-rows.ts';

interface LinkedFoundProps {
  readonly question: LinkedQuestion;
  readonly answer: Linked;
}

const mostTypes = 4;

/** What can be reached, counted by depth and type, with what to do with it. */
export function LinkedFound({ question, answer }: LinkedFoundProps) {
  const { t } = useTranslation();
  const names = useNames();
  const placements = useSession(({ rows }) => rows?.placements);
  const canWrite = useSession(({ summary }) => summary?.readOnly === false);
  const entities = useSession(({ rows }) => rows?.entities);
  const found = useMemo(() => answer.found.map(({ entity }) => entity), [answer]);
  const rows = useMemo(
    () => answer.found.map(({ entity, depth }) => foundRow(entity, { depth }, names, placements)),
    [answer, names, placements],
  );
  const absent = placements ? absentOf(found, placements) : [];
  const starts = question.entities
    .flatMap((id) => entities?.get(id) ?? [])
    .map((row) => foundName(names, row));
  const setName = t('following:setName', { names: starts.slice(0, 3).join(', '), count: question.depth });
  return (
    <>
      <div className="followed-note followed-actions">
        <ul className="layer-list" aria-label={t('following:layers')}>
          {answer.layers.map(({ depth, count, types }) => (
            <li key={depth}>
              <b>
                {t('following:atDepth', { count: depth })}: {showNumber(count, names.language)}
              </b>
              {' · '}
              {types
                .slice(0, mostTypes)
                .map((one) => `${names.type(one.type)} ${showNumber(one.count, names.language)}`)
                .join(', ')}
              {types.length > mostTypes && '…'}
            </li>
          ))}
          {answer.layers.length === 0 && <li>{t('following:nothingLinked')}</li>}
        </ul>
        {answer.total > found.length && (
          <span className="followed-old">{t('following:cut', { count: found.length })}</span>
        )}
        {found.length > absent.length && (
          <Button onPress={() => selectFound(found)}>
            {t('following:select', { count: found.length - absent.length })}
          </Button>
        )}
        {canWrite && absent.length > 0 && (
          <Button onPress={() => void addLinked(question.entities, found)}>
            {t('following:add', { count: absent.length })}
          </Button>
        )}
        {canWrite && found.length > 0 && (
          <Button onPress={() => void keepAsSet(setName, found)}>{t('following:keepSet')}</Button>
        )}
      </div>
      {found.length > 0 && (
        <FoundGrid label={t('following:kind-linked')} rows={rows} before={['depth']} after={[]} />
      )}
    </>
  );
}
