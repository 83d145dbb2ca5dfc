import { useTranslation } from 'react-i18next';

import type { Answers } from '../../session/analysing.ts';
import { AllScores } from './all-scores.tsx';
import { AnswerFrame } from './answer-frame.tsx';
import { AnswerPart } from './answer-part.tsx';
import { CutPoints } from './cut-points.tsx';
import { PlayerChoices } from './player-choices.tsx';
import { PlayerSets } from './player-sets.tsx';
import { RankList } from './rank-list.tsx';
import { useRanked } from './use-rank-rows.ts';

/** Who holds this together: those without whom it falls apart, through whom ways lead, and at whom parts hang. */
export function Holds() {
  return (
    <AnswerFrame
      question="holds"
      choices={<PlayerChoices question="holds" />}
      cautionsOf={({ players }) => players.cautions}
      show={(answer) => <HoldsAnswer {...answer} />}
    />
  );
}

function HoldsAnswer({ players, between, connectors }: Answers['holds']) {
  const { t } = useTranslation();
  const ranked = useRanked(between);
  return (
    <div className="answer-parts">
      <PlayerSets title={t('analysis:holds.players')} goal="fragment" found={players} />
      <AnswerPart title={t('analysis:holds.between')} line={ranked.line} found={ranked.found}>
        <RankList label={t('analysis:holds.between')} rows={ranked.rows} />
        <AllScores measure="betweenness" />
      </AnswerPart>
      <CutPoints connectors={connectors} />
    </div>
  );
}
