import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

interface ReasonChoicesProps {
  readonly reasons: readonly string[];
  readonly onChoose: (reason: string) => void;
}

/** Reasons given before, to be taken again as they are or changed. */
export function ReasonChoices({ reasons, onChoose }: ReasonChoicesProps) {
  const { t } = useTranslation();
  return (
    <div className="reason-recent" role="group" aria-label={t('reason.recent')}>
      <span className="field-label">{t('reason.recent')}</span>
      {reasons.map((reason) => (
        <Button key={reason} className="reason-choice" onPress={() => onChoose(reason)}>
          <span className="ellipsis">{reason}</span>
        </Button>
      ))}
    </div>
  );
}
