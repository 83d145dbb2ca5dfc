import './link-list.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Entity } from '../../../core/case/entity.ts';
import type { Inspection } from '../../../core/contract/views.ts';
import { Button } from '../../ui/button.tsx';
import { LinkRow } from './link-row.tsx';
import { strongestFirst } from './linked.ts';

type Linked = Inspection['links'][number];

interface LinkListProps {
  readonly entity: Entity;
  readonly links: readonly Linked[];
  /** How many are shown at first. */
  readonly least: number;
}

const more = 200;

/** The strongest links of an entity, below its values; nothing where it has none. */
export function LinkList({ entity, links, least }: LinkListProps) {
  const { t } = useTranslation();
  const [most, setMost] = useState(least);
  if (links.length === 0) return null;
  const sorted = strongestFirst(links);
  // One or two more take no more room than the line that would offer them.
  const rest = links.length <= most + 2 ? 0 : links.length - most;
  return (
    <section className="link-list">
      <h2>
        {t('inspector.links')} <span>{t('inspector.strongestFirst')}</span>
      </h2>
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
