import { useTranslation } from 'react-i18next';

import type { TriedNetwork } from '../../../core/contract/table-reading.ts';
import { useNames } from '../../ui/use-names.ts';
import { useTriedName } from './use-tried-name.ts';

/** So many entities whose values disagree are listed. */
const shown = 20;

/** Values that disagree, those of the file beside those of the case; both will be kept. */
export function Conflicts({ network }: { readonly network: TriedNetwork }) {
  const { t } = useTranslation();
  const names = useNames();
  const nameOf = useTriedName();
  const all = network.entities.filter(({ conflicts }) => conflicts.length > 0);
  if (all.length === 0) return null;
  return (
    <table className="studio-conflicts">
      <caption>{t('studio:conflicts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('studio:value')}</th>
          <th scope="col">{t('studio:inFile')}</th>
          <th scope="col">{t('studio:inCase')}</th>
        </tr>
      </thead>
      <tbody>
        {all.slice(0, shown).flatMap((entity) =>
          entity.conflicts.map(({ property, here, there }) => (
            <tr key={`${entity.key} ${property}`}>
              <th scope="row">
                {nameOf(entity)} <span className="quiet">{names.property(property)}</span>
              </th>
              <td>{here.map(names.text).join(', ')}</td>
              <td>{there.map(names.text).join(', ')}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
