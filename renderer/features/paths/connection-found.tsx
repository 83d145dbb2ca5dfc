import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Connection } from '../../../core/contract/following.ts';
import { absentOf, type ConnectQuestion, threadOfNetwork } from '../../session/following.ts';
import { light } from '../../session/following-asks.ts';
import { addFound } from '../../session/following-places.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';
import { foundName } from '../../ui/found-name.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { WeakestLink } from './weakest-link.tsx';

interface ConnectionFoundProps {
  readonly question: ConnectQuestion;
  readonly answer: Connection;
}

/** The network that joins what was asked for: what lies between, and what cannot be joined. */
export function ConnectionFound({ question, answer }: ConnectionFoundProps) {
  const { t } = useTranslation();
  const names = useNames();
  const placements = useSession(({ rows }) => rows?.placements);
  const canWrite = useSession(({ summary }) => summary?.readOnly === false);
  const { between, groups, links, entities } = answer;
  const weakest = links.find(({ id }) => id === answer.weakest);
  const absent = placements ? absentOf(entities, placements) : [];
  const nameOf = (id: Identifier) => {
    const entity = entities.find((one) => one.id === id);
    return entity ? foundName(names, entity) : id;
  };
  const show = () => light(threadOfNetwork(answer), question.entities);
  const open = (id: Identifier) => {
    show();
    goTo(id);
  };
  const add = async () => {
    if (
      await addFound(
        entities,
        links.map(({ from, to }) => [from, to] as const),
      )
    )
      show();
  };
  return (
    <>
      <div className="followed-note followed-actions">
        <p role="status">
          {t('following:joined', { count: between.length, links: links.length })}
          {groups.length > 1 && (
            <span className="followed-old">
              {' '}
              {t('following:apart', {
                groups: groups.map((group) => group.map(nameOf).join(' + ')).join('; '),
              })}
            </span>
          )}
        </p>
        {weakest && <WeakestLink link={weakest} ends={[weakest.from, weakest.to]} entities={entities} />}
        <Button onPress={show}>{t('following:light')}</Button>
        {canWrite && absent.length > 0 && (
          <Button onPress={() => void add()}>{t('following:add', { count: absent.length })}</Button>
        )}
      </div>
      <ul className="between-list" aria-label={t('following:between')}>
        {between.map(({ entity, joins }) => (
          <li key={entity.id}>
            <AriaButton className="path-entity" onPress={() => open(entity.id)}>
              <TypeIcon type={entity.type} size={14} />
              <span>{foundName(names, entity)}</span>
              {absent.includes(entity) && <span className="quiet">{t('following:notHere')}</span>}
            </AriaButton>
            {joins > 2 && <span className="quiet">{t('following:joins', { count: joins })}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
