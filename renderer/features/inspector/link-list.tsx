import './link-list.css';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Entity } from '../../../core/case/entity.ts';
import type { Inspection } from '../../../core/contract/views.ts';
import { countryOf } from '../../session/countries.ts';
import { goTo } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';
import { LinkLine } from '../../ui/link-line.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { strongestFirst } from './linked.ts';

type Linked = Inspection['links'][number];

interface LinkListProps {
  readonly entity: Entity;
  readonly links: readonly Linked[];
  /** How many are shown at first. */
  readonly least: number;
  readonly isTitled?: boolean;
}

const more = 200;

/** The links of an entity, strongest first: the line leads to the evidence behind it, the name to the other end. */
export function LinkList({ entity, links, least, isTitled = false }: LinkListProps) {
  const { t } = useTranslation();
  const [most, setMost] = useState(least);
  if (links.length === 0) return isTitled ? null : <p className="inspector-none">{t('inspector.noLinks')}</p>;
  const sorted = strongestFirst(links);
  // One or two more take no more room than the line that would offer them.
  const rest = links.length <= most + 2 ? 0 : links.length - most;
  return (
    <section className="link-list">
      {isTitled && (
        <h2>
          {t('inspector.links')} <span>{t('inspector.strongestFirst')}</span>
        </h2>
      )}
      <ul>
        {sorted.slice(0, links.length - rest).map((linked) => (
          <LinkRow key={linked.link.id} entity={entity} linked={linked} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="link-more">
          <Button look="quiet" onPress={() => setMost(most + more)}>
            {t('inspector.moreLinks', { count: rest })}
          </Button>
        </p>
      )}
    </section>
  );
}

function LinkRow({ entity, linked }: { readonly entity: Entity; readonly linked: Linked }) {
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
