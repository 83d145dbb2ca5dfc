import { useTranslation } from 'react-i18next';

import type { Answers } from '../../session/analysing.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { useSession } from '../../session/session.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { BlockTable } from './block-table.tsx';
import { GroupChoices } from './group-choices.tsx';
import { GroupList } from './group-list.tsx';
import { GroupsOnChart } from './groups-on-chart.tsx';
import { showFigure } from './show-share.ts';
import { CutPoints } from './cut-points.tsx';

/** Which groups there are, by one of several ways of grouping, and how far they can be believed. */
export function Groups() {
  return (
    <AnswerFrame
      question="groups"
      choices={<GroupChoices />}
      cautionsOf={({ cautions }) => cautions}
      show={(answer) => <GroupsAnswer answer={answer} />}
    />
  );
}

function GroupsAnswer({ answer }: { readonly answer: Answers['groups'] }) {
  const { t } = useTranslation();
  const by = useSession(({ analysis }) => analysis.choices.groups.by);
  if (answer.grouping === 'connectors')
    return (
      <div className="answer-parts">
        <CutPoints connectors={answer} />
        {answer.groups.length > 0 && <GroupList answer={answer} by={by} />}
      </div>
    );
  if (answer.groups.length === 0) return <NoGroups grouping={answer.grouping} by={by} />;
  return (
    <>
      <p className="answer-line" role="status">
        {t('analysis:groups.line', { count: answer.groups.length, of: answer.entities })}{' '}
        <Trust answer={answer} />
      </p>
      <GroupsOnChart answer={answer} />
      <div className="answer-parts">
        <GroupList answer={answer} by={by} />
        {answer.blocks.length > 0 && <BlockTable answer={answer} by={by} />}
      </div>
    </>
  );
}

/** Why there is nothing to be seen, and what could be tried. */
function NoGroups({ grouping, by }: { readonly grouping: string; readonly by: string }) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const facet = words.facet('entities', by);
  return (
    <p className="answer-line" role="status">
      {grouping === 'blockmodel' ? t('analysis:nobodyHas', { facet }) : t('analysis:groups.none')}
    </p>
  );
}

/** How much the groups mean: apart from chance, and from run to run. */
function Trust({ answer: { modularity, stability, stopped } }: { readonly answer: Answers['groups'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {modularity !== null && (
        <>
          {t(`analysis:groups.modularity-${bandOf(modularity, [0.3, 0.5])}`, {
            value: showFigure(modularity, language),
          })}{' '}
        </>
      )}
      {stability !== null && (
        <>
          {t(`analysis:groups.stability-${bandOf(stability, [0.7, 0.9])}`, {
            value: showFigure(stability, language),
          })}{' '}
        </>
      )}
      {stopped !== null && <b className="answer-old">{t('analysis:groups.stopped')}</b>}
    </>
  );
}

/** Where a figure stands between what is little and what is much. */
function bandOf(value: number, [some, much]: readonly [number, number]): 'low' | 'mid' | 'high' {
  if (value < some) return 'low';
  return value < much ? 'mid' : 'high';
}
