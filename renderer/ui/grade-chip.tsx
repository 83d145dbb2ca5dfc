import './grade-chip.css';
import { useTranslation } from 'react-i18next';

import type { Grade, Source } from '../../core/case/source.ts';
import { bandOf } from '../../core/catalogue/gradings.ts';
import { handlingCode } from './handling-code.ts';

/** Grade and handling of a source in one small chip; nothing where it has neither. */
export function GradeChip({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const grade = source.regrade ?? source.grade;
  const handling = handlingCode(source);
  if (!grade && handling === undefined) return null;
  const spoken = [
    grade && t('source.grade', { grade: marks(grade), scheme: grade.scheme }),
    handling !== undefined && t('source.handling', { handling }),
  ];
  return (
    <span className="grade-chip" role="img" aria-label={spoken.filter(Boolean).join(', ')}>
      {grade && <b className={`grade-${bandOf(grade)}`}>{marks(grade)}</b>}
      {handling !== undefined && <span>{handling}</span>}
    </span>
  );
}

/** The two marks of a grade run together, as its scheme writes them: B2, 2B. */
export function marks({ source, information }: Grade): string {
  return source + information;
}
