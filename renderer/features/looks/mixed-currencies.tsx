import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Rule } from '../../../core/case/look.ts';
import { talliedOn } from '../../session/facets-on.ts';
import { useSession } from '../../session/session.ts';

/** Warns that a scale of amounts compares what is in different currencies. */
export function MixedCurrencies({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  const rows = useSession((session) => session.rows);
  const summary = useSession((session) => session.summary);
  const isAsked = isOfAmounts(rule);
  const currencies = useMemo(
    () =>
      isAsked ? talliedOn({ rows, summary }, 'links', 'currency').filter(({ key }) => key !== null) : [],
    [isAsked, rows, summary],
  );
  if (currencies.length < 2) return null;
  return <p className="rule-note rule-warning">{t('looks:mixedCurrencies')}</p>;
}

function isOfAmounts({ when, effect }: Rule): boolean {
  if (!('by' in effect) || !('facet' in effect.by) || effect.by.facet !== 'amount') return false;
  return !when.some(
    ({ facet, test, values }) => facet === 'currency' && test === 'is' && values.length === 1,
  );
}
