import { useTranslation } from 'react-i18next';

import { type GraphDirection, graphDirections } from '../../../core/measures/graph-direction.ts';
import { measures } from '../../../core/measures/measures.ts';
import { measure, sizeByScore } from '../../session/measuring.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';

/** Which measure, along which direction of the links, over what; a change asks anew at once. */
export function ResultsQuestion() {
  const { t } = useTranslation();
  const question = useSession((session) => session.question);
  const measured = useSession((session) => session.measured);
  const sizing = useSession((session) => session.sizing);
  return (
    <div className="results-question lower-tools">
      <SelectField
        label={t('results.measure')}
        isLabelHidden
        value={question.measure}
        choices={measures.map(({ id }) => ({ id, label: t(`measures:${id}.name`) }))}
        onChange={(id) => void measure({ measure: id })}
      />
      <ChoiceBar
        label={t('results.direction')}
        isLabelHidden
        value={question.direction}
        choices={graphDirections.map((id) => ({ id, label: t(`results.direction-${id}`) }))}
        onChange={(direction) => void measure({ direction: direction as GraphDirection })}
      />
      <ChoiceBar
        label={t('results.scope')}
        isLabelHidden
        value={question.scope}
        choices={(['chart', 'case'] as const).map((id) => ({ id, label: t(`results.scope-${id}`) }))}
        onChange={(scope) => void measure({ scope: scope as 'chart' | 'case' })}
      />
      <Button isDisabled={!measured} onPress={() => sizeByScore(!sizing)}>
        {t(sizing ? 'commands.usual-size' : 'commands.size-by-score')}
      </Button>
    </div>
  );
}
