import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';

import type { SearchHitView } from '../../../core/contract/views.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { nearMatch } from '../../ui/near-match.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { Marked } from './marked.tsx';

/** The text that matched, from shortly before what was typed; without marks where a name in it is hidden. */
function FoundText({ text, ranges }: Pick<SearchHitView, 'text' | 'ranges'>) {
  const shown = useNames().text(text);
  return (
    <MarkedText className="mono" {...nearMatch({ text: shown, ranges: shown === text ? ranges : [] })} />
  );
}

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
      {hits.map(({ id, type, label, property, text, ranges }) => (
        <MenuItem key={id} id={`entity:${id}`} className="palette-item" textValue={names.entity(id, label)}>
          <span className="palette-icon">
            <TypeIcon type={type} />
          </span>
          <Marked label={names.entity(id, label)} words={words} />
          <em className="ellipsis">
            {names.type(type)}
            {text !== label && !names.isMasked(id) && (
              <>
                {' · '}
                {property !== 'label' && names.property(property)} <FoundText text={text} ranges={ranges} />
              </>
            )}
          </em>
          <span className="palette-keys" />
        </MenuItem>
      ))}
    </MenuSection>
  );
}
