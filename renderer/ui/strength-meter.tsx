import './strength-meter.css';
import { useTranslation } from 'react-i18next';

import { shortestPassphrase } from '../../core/case/passphrase-strength.ts';
import { strengthOf, strengths } from './strength.ts';

const steps = strengths.slice(1);

/** How well a passphrase holds, in words beside three steps. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTranslation();
  const strength = strengthOf(passphrase);
  return (
    <span className={`strength strength-${strength}`} role="status">
      <span className="strength-steps" aria-hidden>
        {steps.map((step) => (
          <span
            key={step}
            className={strengths.indexOf(strength) >= strengths.indexOf(step) ? 'is-on' : ''}
          />
        ))}
      </span>
      <span>{t(`secret.strength-${strength}`, { least: shortestPassphrase })}</span>
    </span>
  );
}
