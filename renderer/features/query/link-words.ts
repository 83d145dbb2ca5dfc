import { useTranslation } from 'react-i18next';

import type { Wanted } from '../../../core/case/query.ts';
import { otherConditions, typeWanted } from '../../session/pattern.ts';
import { useNames } from '../../ui/use-names.ts';

/** What a wanted link is called on its line: its type, whether it must be absent, how many conditions it has. */
export function useLinkLabel(pattern: Wanted): (at: number) => string {
  const { t } = useTranslation();
  const names = useNames();
  const isOrdered = pattern.links.some(({ after }) => after !== undefined);
  return (at) => {
    const link = pattern.links[at];
    if (!link) return '';
    const type = typeWanted(link);
    const word = type === null ? t('querying:anyLink') : names.linkType(type);
    const said = link.absent ? t('querying:noLink', { link: word }) : word;
    const more = otherConditions(link).length;
    const counted = more > 0 ? `${said} +${more}` : said;
    const numbered = isOrdered ? `${at + 1}. ${counted}` : counted;
    return link.after === undefined
      ? numbered
      : t('querying:afterLink', { link: numbered, number: link.after + 1 });
  };
}

/** A wanted link in words: from whom to whom, by what. */
export function useLinkWords(pattern: Wanted): (at: number) => string {
  const label = useLinkLabel(pattern);
  return (at) => {
    const link = pattern.links[at];
    if (!link) return '';
    const arrow = link.direction === 'forward' ? '→' : '–';
    return `${link.from} ${arrow} ${link.to}: ${label(at)}`;
  };
}
