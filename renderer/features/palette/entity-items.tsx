import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';

import type { SearchHitView } from '../../../core/contract/views.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { Marked } from './marked.tsx';

interface EntityItemsProps {
  readonly words: string;
  readonly hits: readonly SearchHitView[];
}

/** Entities of the case that were found, with the value that matched. */
export function EntityItems({ words, hits }: EntityItemsProps) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <MenuSection id="entities">
      <Header className="palette-title">{t('palette.inCase')}</Header>
      {hits.map(({ entity, type, label, property, text }) => (
        <MenuItem key={entity} id={`entity:${entity}`} className="palette-item" textValue={label}>
          <span className="palette-icon">
            <TypeIcon type={type} />
          </span>
          <Marked label={label} words={words} />
          <em className="ellipsis">
            {names.type(type)}
            {text !== label && (
              <>
                {' · '}
                {property !== 'label' && names.property(property)} <span className="mono">{text}</span>
              </>
            )}
          </em>
          <span className="palette-keys" />
        </MenuItem>
      ))}
    </MenuSection>
  );
}
