import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Expansion } from '../../../core/contract/following.ts';
import { useSession } from '../../session/session.ts';
import { foundName } from '../../ui/found-name.ts';
import { useNames } from '../../ui/use-names.ts';

interface ExpandSummaryProps {
  readonly entities: readonly Identifier[];
  readonly expansion: Expansion;
}

const mostNamed = 3;

/** What is expanded, how many would come, in which order, and what stays out. */
export function ExpandSummary({ entities, expansion }: ExpandSummaryProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [only] = entities;
  const one = useSession(({ rows }) => (entities.length === 1 ? rows?.entities.get(only ?? '') : undefined));
  const { total, found, already, newcomers } = expansion;
  const who = one ? names.title(one) : t('following:entities', { count: entities.length });
  const first = newcomers.slice(0, mostNamed).map(({ entity }) => foundName(names, entity));
  const left = [
    total > found ? t('following:leftByType', { count: total - found }) : '',
    found > newcomers.length ? t('following:leftByNumber', { count: found - newcomers.length }) : '',
  ].filter((words) => words !== '');
  return (
    <div className="expand-summary" role="status">
      <p>
        <b>{who}</b> {t('following:wouldCome', { count: total })}{' '}
        {already > 0 && t('following:alreadyHere', { count: already })}
      </p>
      {total > 0 && (
        <p>
          {t('following:coming', { count: newcomers.length })} {t('following:order')}{' '}
          {first.length > 0 && t('following:firstAre', { names: first.join(', ') })}
        </p>
      )}
      {left.length > 0 && <p className="expand-left">{left.join(' ')}</p>}
    </div>
  );
}
