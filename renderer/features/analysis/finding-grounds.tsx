import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { bandOf } from '../../../core/catalogue/gradings.ts';
import type { FoundFinding, PatternsFound } from '../../../core/contract/analysing.ts';
import { useSession } from '../../session/session.ts';
import { goTo, inspect } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';
import { GradeChip, marks } from '../../ui/grade-chip.tsx';
import { sourceWord } from '../../ui/source-word.ts';
import { showMoment } from '../../ui/show-moment.ts';
import { useNames } from '../../ui/use-names.ts';
import { useNameOf } from './use-rank-rows.ts';

interface FindingGroundsProps {
  readonly answer: PatternsFound;
  readonly finding: FoundFinding;
  readonly when: string;
}

/** What a finding rests on: when, how many links, which sources with their grades, and which link least; why it was put aside. */
export function FindingGrounds({ answer, finding, when }: FindingGroundsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { links, sources, dismissed } = finding;
  const known = useSession(({ summary }) => summary?.sources ?? none);
  const cited = sources.flatMap((id) => known.find((source) => source.id === id) ?? []);
  return (
    <dl className="finding-grounds">
      {when !== '' && <Ground name={t('analysis:patterns.when')}>{when}</Ground>}
      <Ground name={t('analysis:patterns.rests')}>
        {t('analysis:patterns.links', { count: links.length })}
      </Ground>
      {cited.length > 0 && (
        <Ground name={t('analysis:patterns.sources')}>
          {cited.map((source) => (
            <span key={source.id} className="finding-source">
              <Button
                look="quiet"
                label={`${source.id} ${names.title(source)}`}
                onPress={() => inspect(source.id)}
              >
                {sourceWord(source.id, known, names)}
              </Button>
              <GradeChip source={source} />
            </span>
          ))}
        </Ground>
      )}
      <Weakest answer={answer} finding={finding} />
      {dismissed && (
        <Ground name={t('analysis:patterns.aside')}>
          {names.text(dismissed.reason)}{' '}
          <span className="quiet">{showMoment(dismissed.at, names.language)}</span>
        </Ground>
      )}
    </dl>
  );
}

const none: readonly never[] = [];

/** The link a finding rests on least, by strength and grade; it leads to the evidence behind it. */
function Weakest({ answer, finding }: Pick<FindingGroundsProps, 'answer' | 'finding'>) {
  const { t } = useTranslation();
  const names = useNames();
  const nameOf = useNameOf(answer.names);
  const link = answer.foundLinks.find(({ id }) => id === finding.weakest);
  if (!link) return null;
  const words = names.title(link) || names.linkType(link.type);
  return (
    <Ground name={t('analysis:patterns.weakest')}>
      <Button look="quiet" onPress={() => goTo(link.id)}>
        {t('analysis:patterns.between', { link: words, from: nameOf(link.from), to: nameOf(link.to) })}
      </Button>{' '}
      <b className={`strength-${link.strength}`}>{t(`catalogue:strengths.${link.strength}`)}</b>
      {link.grade && (
        <span className="grade-chip">
          <b className={`grade-${bandOf(link.grade)}`}>{marks(link.grade)}</b>
        </span>
      )}
    </Ground>
  );
}

interface GroundProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Ground({ name, children }: GroundProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
