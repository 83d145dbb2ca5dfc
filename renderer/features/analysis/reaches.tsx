import { useTranslation } from 'react-i18next';

import type { Answers } from '../../session/analysing.ts';
import { AllScores } from './all-scores.tsx';
import { AnswerFrame } from './answer-frame.tsx';
import { AnswerPart } from './answer-part.tsx';
import { PlayerChoices } from './player-choices.tsx';
import { PlayerSets } from './player-sets.tsx';
import { RankList } from './rank-list.tsx';
import { useRanked } from './use-rank-rows.ts';

/** Who reaches the others fastest: alone, and who together. */
export function Reaches() {
  return (
    <AnswerFrame
      question="reaches"
      choices={<PlayerChoices question="reaches" />}
      cautionsOf={({ near }) => near.cautions}
      show={(answer) => <ReachesAnswer {...answer} />}
    />
  );
}

function ReachesAnswer({ players, near }: Answers['reaches']) {
  const { t } = useTranslation();
  const ranked = useRanked(near);
  return (
    <div className="answer-parts">
      <AnswerPart title={t('analysis:reaches.near')} line={ranked.line} found={ranked.found}>
        <RankList label={t('analysis:reaches.near')} rows={ranked.rows} />
        <AllScores measure="closeness" />
      </AnswerPart>
      <PlayerSets title={t('analysis:reaches.players')} goal="reach" found={players} />
    </div>
  );
}
