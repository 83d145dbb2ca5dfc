import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { bandOf } from '../../../core/catalogue/gradings.ts';
import type { FoundEntity, FoundLink } from '../../../core/contract/following.ts';
import { foundName } from '../../ui/found-name.ts';
import { marks } from '../../ui/grade-chip.tsx';
import { useNames } from '../../ui/use-names.ts';

interface WeakestLinkProps {
  readonly link: FoundLink;
  /** Its ends in the order in which they are told. */
  readonly ends: readonly [Identifier, Identifier];
  /** Where the ends are named. */
  readonly entities: readonly FoundEntity[];
}

/** The link that something found rests on least, by strength and grade. */
export function WeakestLink({ link, ends, entities }: WeakestLinkProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [from, to] = ends.map((id) => {
    const entity = entities.find((one) => one.id === id);
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
