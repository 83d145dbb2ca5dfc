import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';

import { exportScopes } from '../../../core/contract/settings.ts';
import { type ExportScopeName, scopeInput } from '../../session/exporting.ts';
import { now, useSession } from '../../session/session.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';

interface ScopeChoiceProps {
  readonly scope: ExportScopeName;
  /** A picture is of the chart in front, whatever else could leave. */
  readonly isPicture: boolean;
  readonly onChange: (scope: ExportScopeName) => void;
}

/** How much of the case leaves; what there is nothing of cannot be chosen. */
export function ScopeChoice({ scope, isPicture, onChange }: ScopeChoiceProps) {
  const { t } = useTranslation();
  const names = useNames();
  const chart = useSession(({ rows }) => rows?.chart);
  const entities = useSession(({ summary }) => countOf(summary?.counts.entities));
  const wordsOf = (name: ExportScopeName) => {
    if (name === 'case') return t('exporting:scopeCase', { entities });
    if (name === 'chart') return t('exporting:scopeChart', { chart: chart ? names.title(chart) : '' });
    const size = scopeInput(now(), name)?.entities?.length ?? 0;
    return t(name === 'visible' ? 'exporting:scopeVisible' : 'exporting:scopeSelection', {
      count: size,
      size: showNumber(size, names.language),
    });
  };
  return (
    <RadioGroup
      className="export-scope"
      value={scope}
      onChange={(value) => onChange(value as ExportScopeName)}
    >
      <Label className="field-label">{t('exporting:scope')}</Label>
      {exportScopes.map((name) => (
        <RadioField
          key={name}
          value={name}
          isDisabled={isPicture ? name !== 'chart' : scopeInput(now(), name) === undefined}
        >
          <RadioButton className="export-radio">
            <span className="export-dot" aria-hidden />
            <span className="ellipsis">{wordsOf(name)}</span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

function countOf(byType: Readonly<Record<string, number>> = {}): number {
  return Object.values(byType).reduce((sum, count) => sum + count, 0);
}
