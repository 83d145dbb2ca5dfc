import './refusal.css';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../core/case/problem.ts';
import { problemPlace, problemText } from './problem-text.ts';

/** Why what a dialog was asked to do was not done. */
export function Refusal({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  return (
    <p className="refusal" role="alert">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      <span>
        {problemText(problem, t)} <span className="quiet">{problemPlace(problem, t)}</span>
      </span>
    </p>
  );
}
