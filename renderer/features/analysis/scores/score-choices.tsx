import { useTranslation } from 'react-i18next';

import { measureById } from '../../../../core/measures/measures.ts';
import { measure } from '../../../session/measuring.ts';
import { useSession } from '../../../session/session.ts';
import { useCommand, useCommands } from '../../../session/use-command.tsx';
import { ChoiceBar } from '../../../ui/choice-bar.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { AboutMeasure } from './about-measure.tsx';
import { MeasureChoice } from './measure-choice.tsx';

/** Which measure and how its scores are given, what it means, and what its scores can be used for. */
export function ScoreChoices() {
  const isSizing = useSession(({ sizing }) => sizing);
  const isShading = useSession(({ shading }) => shading);
  return (
    <div className="score-choices">
      <MeasureChoice />
      <AboutMeasure />
      <Normalising />
      <span className="score-acts">
        <Act id={isSizing ? 'usual-size' : 'size-by-score'} isOn={isSizing} />
        <Act id="colour-by-score" isOn={isShading} />
        <Act id="score-column" />
        <Act id="export-scores" />
      </span>
    </div>
  );
}

/** Divided for comparison or as they are, where the measure has both. */
function Normalising() {
  const { t } = useTranslation();
  const question = useSession((session) => session.question);
  const known = measureById(question.measure);
  if (!known?.normalisedUnit) return null;
  const isNormalised = question.normalised ?? known.usually === 'normalised';
  return (
    <ChoiceBar
      label={t('scores:normalising')}
      isLabelHidden
      value={isNormalised ? 'normalised' : 'plain'}
      choices={(['normalised', 'plain'] as const).map((id) => ({ id, label: t(`scores:${id}`) }))}
      onChange={(id) => void measure({ normalised: id === 'normalised' })}
    />
  );
}

/** A command that uses the scores, as its icon. */
function Act({ id, isOn }: { readonly id: string; readonly isOn?: boolean }) {
  const { label, isEnabled, run } = useCommand(id);
  const icon = useCommands().list.find((command) => command.id === id)?.icon;
  if (!icon) return null;
  return (
    <IconButton
      {...{ icon, label, isDisabled: !isEnabled, onPress: run }}
      {...(isOn !== undefined && { isOn })}
    />
  );
}
