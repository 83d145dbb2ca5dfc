import { useTranslation } from 'react-i18next';

import type { GroupsFound } from '../../../core/contract/analysing.ts';
import { groupColour } from '../../session/groups-coloured.ts';
import { useSession } from '../../session/session.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { AnswerPart } from './answer-part.tsx';
import { RankList } from './rank-list.tsx';
import type { RankRow } from './rank-row.ts';
import { showShare } from './show-share.ts';
import { useGroupNames } from './use-group-names.ts';

interface GroupListProps {
  readonly answer: GroupsFound;
  readonly by: string;
}

/** The groups, largest first: who is in them, how many, and how closely they keep to themselves. */
export function GroupList({ answer, by }: GroupListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const labels = useGroupNames(answer, by);
  const isShown = useSession(({ analysis }) => analysis.onChart.groups !== null);
  const most = answer.groups[0]?.members.length ?? 1;
  const rows = answer.groups.map(({ members, inside, outside, density }, at): RankRow => {
    const fill = { share: showShare(density, language), inside, outside };
    return {
      ...{ id: String(at), name: `${at + 1}. ${labels[at] ?? ''}`, entities: members },
      ...{ share: members.length / most, value: t('analysis:members', { count: members.length }) },
      note: t('analysis:groups.ties', fill),
      ...(isShown && { colour: groupColour(at) }),
    };
  });
  return (
    <AnswerPart title={t('analysis:groups.list')}>
      <RankList label={t('analysis:groups.list')} rows={rows} />
    </AnswerPart>
  );
}
