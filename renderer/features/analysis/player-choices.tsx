import { useTranslation } from 'react-i18next';

import { askQuestion } from '../../session/analysing-asks.ts';
import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const steps = [1, 2, 3, 4, 5, 6] as const;

/** How many are looked for together, within how many steps, and whether victims may be among them. */
export function PlayerChoices({ question }: { readonly question: 'holds' | 'reaches' }) {
  const { t } = useTranslation();
  const chosen = useSession(({ analysis }) => analysis.choices[question]);
  const usual = useSession(({ settings }) => settings.keyVictims);
  return (
    <>
      <SelectField
        label={t('analysis:most')}
        isLabelHidden
        value={String(chosen.most)}
        choices={sizes.map((count) => ({ id: String(count), label: t('analysis:upTo', { count }) }))}
        onChange={(id) => void askQuestion(question, { most: Number(id) })}
      />
      {'steps' in chosen && (
        <SelectField
          label={t('analysis:steps')}
          isLabelHidden
          value={String(chosen.steps)}
          choices={steps.map((count) => ({ id: String(count), label: t('analysis:within', { count }) }))}
          onChange={(id) => void askQuestion('reaches', { steps: Number(id) })}
        />
      )}
      <CheckBox
        label={t('analysis:victimsToo')}
        isOn={chosen.victims ?? usual}
        onChange={(victims) => void askQuestion(question, { victims })}
      />
    </>
  );
}
