import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Paths, Relief } from '../../../core/contract/following.ts';
import { anyPath, overAll, type PathQuestion } from '../../session/following.ts';
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
  direction: { direction: anyPath.direction },
  waiting: { waiting: anyPath.waiting },
  time: { time: anyPath.time, waiting: anyPath.waiting },
  weight: { weight: anyPath.weight },
  within: { within: anyPath.within },
  scope: { scope },
  all: { ...overAll, ...anyPath },
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
  const narrowed = useNarrowed(question, answer);
  const ends = { from: nameOf(question.from), to: nameOf(question.to) };
  return (
    <div className="followed-none" role="status">
      <p>
        <b>{t('following:noPath', ends)}</b>
        {narrowed.length > 0 && ` ${narrowed.join(', ')}`}.
      </p>
      {answer.stopped && <p>{t(`following:stopped-${answer.stopped}`, { count: 0 })}</p>}
      {answer.otherwise.length === 0 && !answer.stopped && <p className="quiet">{t('following:noWay')}</p>}
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

/** What narrows a question, in words. */
function useNarrowed(question: PathQuestion, { unweighted }: Paths): string[] {
  const { t } = useTranslation();
  const { confirmedOnly, linkTypes, direction, time, waiting, weight, within, scope, without } = question;
  const words: readonly (readonly [boolean, string])[] = [
    [confirmedOnly, t('following:no-confirmed')],
    [linkTypes !== null, t('following:no-types', { count: linkTypes?.length ?? 0 })],
    [direction !== 'ignore', t('following:no-direction')],
    [time !== 'any', t('following:no-time')],
    [waiting !== null, t('following:no-waiting')],
    [weight !== null, t('following:no-weight', { count: unweighted })],
    [within !== null, t('following:no-within', { count: within ?? 0 })],
    [scope === 'chart', t('following:no-scope')],
    [without.length > 0, t('following:no-without', { count: without.length })],
  ];
  return words.filter(([narrows]) => narrows).map(([, text]) => text);
}
