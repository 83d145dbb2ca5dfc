import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { networkAsked } from '../../../session/analysing-network.ts';
import { isOver } from '../../../session/analysing.ts';
import type { Measured } from '../../../session/measured.ts';
import { measure } from '../../../session/measuring.ts';
import { useSession } from '../../../session/session.ts';
import { useScoreText } from '../../../session/use-score-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useNames } from '../../../ui/use-names.ts';
import { Cautions } from '../cautions.tsx';
import { scoreRows } from './score-rows.ts';

interface NoteProps {
  readonly measured: Measured;
}

/** What stands out beside the rest, what the score means, over how much it was worked out, and why to take care. */
export function ScoreNote({ measured }: NoteProps) {
  const { t } = useTranslation();
  const { entities, links } = measured;
  return (
    <div className="score-note">
      <p role="status">
        <b>
          <TopLine measured={measured} />
        </b>{' '}
        {t(`measures:${measured.measure}.explain`)}.{' '}
        <span className="quiet">
          {t('scores:over', { count: entities, links: t('scores:links', { count: links }) })}
        </span>
      </p>
      <Old measured={measured} />
      <Bound measured={measured} />
      <Cautions cautions={measured.cautions.filter(({ code }) => code !== 'approximate')} />
    </div>
  );
}

/** Never a bare number: the highest by name, of how many, and how far behind the next one is. */
function TopLine({ measured }: NoteProps) {
  const { t } = useTranslation();
  const names = useNames();
  const rows = useSession((session) => session.rows);
  const text = useScoreText(measured.measure, measured.normalised);
  const all = measured.linkScores.length > 0 ? measured.linkScores : measured.scores;
  const highest = all[0]?.score ?? 0;
  const after = all.findIndex(({ score }) => score !== highest);
  const next = all[after]?.score;
  if (next === undefined) return t('scores:level', { count: all.length, score: text(highest) });
  const fill = { count: all.length, score: text(highest), next: text(next) };
  if (after > 1) return t('scores:shared', { ...fill, sharing: after });
  const [first] = scoreRows(firstOf(measured), names, rows);
  return t('scores:highest', { ...fill, name: first?.label ?? '' });
}

function firstOf(measured: Measured): Measured {
  return {
    ...measured,
    scores: measured.scores.slice(0, 1),
    linkScores: measured.linkScores.slice(0, 1),
  };
}

/** Says that the scores are of the case before an edit, or of another network than is picked now. */
function Old({ measured }: NoteProps) {
  const { t } = useTranslation();
  const isOther = useSession((session) => !isOver(measured, networkAsked(session)));
  if (!measured.isOld && !isOther) return null;
  return (
    <p className="score-old" role="status">
      <IconHistory size={14} stroke={1.75} aria-hidden />
      {t(measured.isOld ? 'scores:outdated' : 'scores:other')}
      <Button look="quiet" onPress={() => void measure({})}>
        {t('scores:again')}
      </Button>
    </p>
  );
}

/** How far an estimate may be off, and the way to exact scores. */
function Bound({ measured }: NoteProps) {
  const { t } = useTranslation();
  const text = useScoreText(measured.measure, measured.normalised);
  if (measured.bound === null) return null;
  return (
    <p className="score-bound">
      {t('scores:bound', { bound: text(measured.bound) })}
      <Button look="quiet" onPress={() => void measure({ exact: true })}>
        {t('scores:exact')}
      </Button>
    </p>
  );
}
