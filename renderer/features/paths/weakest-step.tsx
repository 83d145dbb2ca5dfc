import { useTranslation } from 'react-i18next';

import { bandOf } from '../../../core/catalogue/gradings.ts';
import type { FoundPath, Paths } from '../../../core/contract/following.ts';
import { foundName } from '../../ui/found-name.ts';
import { marks } from '../../ui/grade-chip.tsx';
import { useNames } from '../../ui/use-names.ts';

interface WeakestStepProps {
  readonly answer: Paths;
  readonly path: FoundPath;
}

/** The step a path rests on least, by strength and grade. */
export function WeakestStep({ answer, path }: WeakestStepProps) {
  const { t } = useTranslation();
  const names = useNames();
  const link = answer.links.find(({ id }) => id === path.steps[path.weakest]?.link);
  if (!link) return null;
  const [from = '', to = ''] = path.entities.slice(path.weakest, path.weakest + 2).map((id) => {
    const entity = answer.entities.find((one) => one.id === id);
    return entity ? foundName(names, entity) : id;
  });
  return (
    <span className="path-rests">
      {t('following:restsOn', { from, to })}{' '}
      <b className={`path-${link.strength}`}>{t(`catalogue:strengths.${link.strength}`)}</b>
      {link.grade && (
        <span className="grade-chip">
          <b className={`grade-${bandOf(link.grade)}`}>{marks(link.grade)}</b>
        </span>
      )}
    </span>
  );
}
