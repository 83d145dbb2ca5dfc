import { useTranslation } from 'react-i18next';

import type { Loss } from '../../../core/formats/format.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';

interface LossListProps {
  readonly losses: readonly Loss[];
  readonly title: string;
  /** What is said where nothing is lost. */
  readonly none: string;
}

/** What a file lacks of the case, each kind with how much of it. */
export function LossList({ losses, title, none }: LossListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (losses.length === 0) return <p className="export-none">{none}</p>;
  return (
    <>
      <p className="export-lack-title">{title}</p>
      <ul className="export-losses">
        {losses.map(({ kind, count }) => (
          <li key={kind}>
            <b>{showNumber(count, language)}</b>
            <span>{t(`formats:losses.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
