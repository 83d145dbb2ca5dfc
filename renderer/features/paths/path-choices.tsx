import { useTranslation } from 'react-i18next';

import { weightMeanings } from '../../../core/measures/weighting.ts';
import { anyPath, type PathQuestion } from '../../session/following.ts';
import { followAgain } from '../../session/following-asks.ts';
import { SelectField } from '../../ui/select-field.tsx';

interface PathChoicesProps {
  readonly question: PathQuestion;
}

const hour = 3_600_000;
const waits = { hours: [1, 6, 12], days: [1, 3, 7, 30, 90] } as const;
const lengths = [2, 3, 4, 5, 6, 7, 8] as const;
/** What links weigh by, each with what a larger number usually means. */
const weights = ['links', 'count', 'amount'] as const;

/** How paths are looked for: in the order of time, by what links weigh, or all up to a length. */
export function PathChoices({ question }: PathChoicesProps) {
  const { t } = useTranslation();
  const { time, weight, within } = question;
  return (
    <>
      <SelectField
        label={t('following:time')}
        isLabelHidden
        value={time}
        choices={(['any', 'dated', 'free'] as const).map((id) => ({ id, label: t(`following:time-${id}`) }))}
        onChange={(id) =>
          void followAgain({ ...anyPath, direction: question.direction, time: id as typeof time })
        }
      />
      {time !== 'any' && <Waiting question={question} />}
      {time === 'any' && within === null && <Weight question={question} />}
      {time === 'any' && weight === null && <Within question={question} />}
    </>
  );
}

function Waiting({ question: { waiting } }: PathChoicesProps) {
  const { t } = useTranslation();
  const choices = [
    { id: 'any', label: t('following:wait-any') },
    ...waits.hours.map((count) => ({ id: String(count * hour), label: t('following:waitHours', { count }) })),
    ...waits.days.map((count) => ({
      id: String(count * 24 * hour),
      label: t('following:waitDays', { count }),
    })),
  ];
  return (
    <SelectField
      label={t('following:waiting')}
      isLabelHidden
      value={waiting === null ? 'any' : String(waiting)}
      choices={choices}
      onChange={(id) => void followAgain({ waiting: id === 'any' ? null : Number(id) })}
    />
  );
}

function Weight({ question: { weight } }: PathChoicesProps) {
  const { t } = useTranslation();
  const chosen = weight === null ? 'none' : weight.by === 'links' ? 'links' : weight.by.facet;
  const choose = (id: string) => {
    const by = id === 'links' ? id : { facet: id };
    const means = id === 'links' ? 'strength' : (weight?.means ?? 'strength');
    void followAgain({ weight: id === 'none' ? null : { by, means } });
  };
  return (
    <>
      <SelectField
        label={t('following:weight')}
        isLabelHidden
        value={chosen}
        choices={(['none', ...weights] as const).map((id) => ({ id, label: t(`following:weight-${id}`) }))}
        onChange={choose}
      />
      {weight !== null && weight.by !== 'links' && (
        <SelectField
          label={t('following:means')}
          isLabelHidden
          value={weight.means}
          choices={weightMeanings.map((id) => ({ id, label: t(`following:means-${id}`) }))}
          onChange={(id) => void followAgain({ weight: { ...weight, means: id as typeof weight.means } })}
        />
      )}
    </>
  );
}

function Within({ question: { within } }: PathChoicesProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('following:howManyPaths')}
      isLabelHidden
      value={within === null ? 'best' : String(within)}
      choices={[
        { id: 'best', label: t('following:within-best') },
        ...lengths.map((count) => ({ id: String(count), label: t('following:allWithin', { count }) })),
      ]}
      onChange={(id) => void followAgain({ within: id === 'best' ? null : Number(id) })}
    />
  );
}
