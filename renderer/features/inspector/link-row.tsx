import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Entity } from '../../../core/case/entity.ts';
import type { Inspection } from '../../../core/contract/views.ts';
import { countryOf } from '../../session/countries.ts';
import { goTo } from '../../session/viewing.ts';
import { LinkLine } from '../../ui/link-line.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';

type Linked = Inspection['links'][number];

/** One link of an entity: the line leads to the evidence behind it, the name to the other end. */
export function LinkRow({ entity, linked }: { readonly entity: Entity; readonly linked: Linked }) {
  const { t } = useTranslation();
  const names = useNames();
  const { link, other } = linked;
  const [here, there] = [countryOf(entity), countryOf(other)];
  const words = names.title(link) || names.linkType(link.type);
  const title = names.title(other);
  const isOutward = link.from === entity.id;
  const isIncoming = link.direction === 'forward' && !isOutward;
  const strength = t(`catalogue:strengths.${link.strength}`);
  return (
    <li>
      <AriaButton
        className="link-evidence"
        aria-label={t(isIncoming ? 'inspector.linkFrom' : 'inspector.linkTo', {
          words,
          entity: title,
          strength,
        })}
        onPress={() => goTo(link.id)}
      >
        <LinkLine
          strength={link.strength}
          direction={link.direction}
          isOutward={isOutward}
          isCrossing={here !== undefined && there !== undefined && here !== there}
        />
      </AriaButton>
      <AriaButton className="link-other" onPress={() => goTo(other.id)}>
        <TypeIcon type={other.type} size={14} />
        <span className="ellipsis">{title}</span>
      </AriaButton>
      <span className="link-words ellipsis" title={words}>
        {words}
      </span>
      <b>{showNumber(link.count ?? 1, names.language)}</b>
    </li>
  );
}
