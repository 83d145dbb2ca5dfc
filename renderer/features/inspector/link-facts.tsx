import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Link } from '../../../core/case/link.ts';
import { showWhen } from '../../ui/show-moment.ts';
import { showMoney, showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { Facts } from './facts.tsx';

interface LinkFactsProps {
  readonly link: Link;
  readonly sources: ReactNode;
}

/** Type, strength, direction, time, money and number of a link, as far as they are known, and who says so. */
export function LinkFacts({ link, sources }: LinkFactsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { language } = names;
  const { type, strength, direction, basis, start, end, wording, money, count } = link;
  return (
    <Facts
      facts={[
        [t('link.type'), names.linkType(type)],
        [t('link.strength'), t(`catalogue:strengths.${strength}`)],
        [t('link.direction'), t(`catalogue:directions.${direction}`)],
        [t('link.basis'), t(`catalogue:basis.${basis}`)],
        [t('link.start'), showWhen(start, wording?.start, language)],
        [t('link.end'), showWhen(end, wording?.end, language)],
        [t('link.money'), money && showMoney(money.amount, money.currency, language)],
        [t('link.count'), count === undefined ? undefined : showNumber(count, language)],
        [t('inspector.sources'), sources],
      ]}
    />
  );
}
