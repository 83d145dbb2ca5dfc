import { useTranslation } from 'react-i18next';

import type { KeyPlayersFound } from '../../../core/contract/analysing.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { AnswerPart } from './answer-part.tsx';
import { RankList } from './rank-list.tsx';
import type { RankRow } from './rank-row.ts';
import { showShare } from './show-share.ts';
import { useNameOf } from './use-rank-rows.ts';

interface PlayerSetsProps {
  readonly title: string;
  readonly goal: 'fragment' | 'reach';
  readonly found: KeyPlayersFound;
}

/** The best set of each size from one on: who, how much it comes to, and what is left or reached. */
export function PlayerSets({ title, goal, found }: PlayerSetsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useNameOf(found.names);
  const { sets, before, leftOut, entities } = found;
  const rows = sets.map(({ members, value, largest, parts }): RankRow => {
    const size = members.length;
    const left = {
      largest: showNumber(largest, language),
      of: showNumber(entities - size, language),
      count: parts,
    };
    return {
      ...{ id: String(size), name: members.map(nameOf).join(' + '), entities: members, share: value },
      value: showShare(value, language),
      ...(goal === 'fragment' && { note: t('analysis:left', left) }),
    };
  });
  const last = new Set(sets.at(-1)?.members);
  const lines = [
    goal === 'fragment' && t('analysis:before', { share: showShare(before, language) }),
    leftOut > 0 && t('analysis:leftOut', { count: leftOut }),
  ];
  return (
    <AnswerPart
      title={title}
      line={lines.filter(Boolean).join(' ')}
      found={found.names.filter(({ id }) => last.has(id))}
    >
      <RankList label={title} rows={rows} isTall />
    </AnswerPart>
  );
}
