import { useTranslation } from 'react-i18next';

import { measure } from '../../session/measuring.ts';
import { Button } from '../../ui/button.tsx';

/** Leads one level down, to all scores of the measure an answer was made from. */
export function AllScores({ measure: id }: { readonly measure: string }) {
  const { t } = useTranslation();
  return (
    <p className="answer-more">
      <Button look="quiet" onPress={() => void measure({ measure: id })}>
        {t('analysis:allScores', { measure: t(`measures:${id}.name`) })}
      </Button>
    </p>
  );
}
