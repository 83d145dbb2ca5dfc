import { useTranslation } from 'react-i18next';

import type { Link } from '../../../core/case/link.ts';
import { showMoment } from '../../ui/show-moment.ts';
import { showMoney, showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';

/** Type, strength, direction, time, money and number of a link, as far as they are known. */
export function LinkFacts({ link }: { readonly link: Link }) {
  const { t } = useTranslation();
  const names = useNames();
  const { language } = names;
  const { type, strength, direction, basis, start, end, money, count } = link;
  const moment = (text: string | undefined) => (text === undefined ? undefined : showMoment(text, language));
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['type', names.linkType(type)],
    ['strength', t(`catalogue:strengths.${strength}`)],
    ['direction', t(`catalogue:directions.${direction}`)],
    ['basis', t(`catalogue:basis.${basis}`)],
    ['start', moment(start)],
    ['end', moment(end)],
    ['money', money && showMoney(money.amount, money.currency, language)],
    ['count', count === undefined ? undefined : showNumber(count, language)],
  ];
  return (
    <dl>
      {facts.map(
        ([name, fact]) =>
          fact !== undefined && (
            <div key={name} className="value">
              <dt>{t(`link.${name}`)}</dt>
              <dd>
                <span className="value-words">{fact}</span>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
