import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Paths, Relief } from '../../../core/contract/following.ts';
import { overAll, type PathQuestion } from '../../session/following.ts';
import { followAgain } from '../../session/following-asks.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { useNames } from '../../ui/use-names.ts';

const { scope, ...links } = overAll;
const { without, ...conditions } = links;

/** The part of a question that each relief leaves away. */
const widened: Readonly<Record<Relief, Partial<PathQuestion>>> = {
  conditions,
  without: { without },
  direction: { direction: 'ignore' },
  time: { time: 'any' },
  scope: { scope },
  all: { ...overAll, direction: 'ignore', time: 'any' },
};

interface NoPathProps {
  readonly question: PathQuestion;
  readonly answer: Paths;
}

/** Says over what there is no path and what there would be otherwise; each of these is one press away. */
export function NoPath({ question, answer }: NoPathProps) {
  const { t } = useTranslation();
  const names = useNames();
  const entities = useSession(({ rows }) => rows?.entities);
  const nameOf = (id: Identifier) => {
    const entity = entities?.get(id);
    return entity ? names.title(entity) : id;
  };
  const narrowed = [
    question.confirmedOnly && t('following:no-confirmed'),
    question.linkTypes !== null && t('following:no-types', { count: question.linkTypes.length }),
    question.direction !== 'ignore' && t('following:no-direction'),
    question.time !== 'any' && t('following:no-time'),
    question.scope === 'chart' && t('following:no-scope'),
    question.without.length > 0 && t('following:no-without', { count: question.without.length }),
  ].filter((words) => words !== false);
  const ends = { from: nameOf(question.from), to: nameOf(question.to) };
  return (
    <div className="followed-none" role="status">
      <p>
        <b>{t('following:noPath', ends)}</b>
        {narrowed.length > 0 && ` ${narrowed.join(', ')}`}.
      </p>
      {answer.otherwise.length === 0 && <p className="quiet">{t('following:noWay')}</p>}
      <div className="followed-reliefs">
        {answer.otherwise.map(({ relief, steps }) => (
          <Button key={relief} onPress={() => void followAgain(widened[relief])}>
            {t(`following:relief-${relief}`)}: {t('following:steps', { count: steps })}
          </Button>
        ))}
      </div>
    </div>
  );
}
