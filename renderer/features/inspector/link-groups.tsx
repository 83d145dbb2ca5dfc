import './link-list.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Entity } from '../../../core/case/entity.ts';
import type { Inspection } from '../../../core/contract/views.ts';
import { foldText } from '../../../core/search/fold-text.ts';
import { Button } from '../../ui/button.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { LinkRow } from './link-row.tsx';
import { byType, strongestFirst } from './linked.ts';

interface LinkGroupsProps {
  readonly entity: Entity;
  readonly links: Inspection['links'];
}

/** How many of a type are listed at first. */
const least = 12;
/** From how many on it is worth narrowing them down. */
const many = 8;

/** The links of an entity by type, the commonest first, and narrowed down by any word of them. */
export function LinkGroups({ entity, links }: LinkGroupsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [text, setText] = useState('');
  if (links.length === 0) return <p className="inspector-none">{t('inspector.noLinks')}</p>;
  const wanted = foldText(text);
  const told = ({ link, other }: LinkGroupsProps['links'][number]) =>
    foldText(
      [names.title(link), names.linkType(link.type), names.title(other), names.type(other.type)].join(' '),
    );
  const listed = wanted === '' ? links : links.filter((linked) => told(linked).includes(wanted));
  return (
    <section className="link-list">
      {links.length >= many && (
        <div className="link-filter">
          <SearchBox
            label={t('inspect:filterLinks')}
            clearLabel={t('table:clearQuick')}
            value={text}
            onChange={setText}
          />
        </div>
      )}
      {byType(listed).map(([type, group]) => (
        <LinkGroup key={type} type={type} entity={entity} links={group} />
      ))}
      {listed.length === 0 && <p className="inspector-none">{t('inspect:noSuchLinks')}</p>}
    </section>
  );
}

function LinkGroup({ type, entity, links }: LinkGroupsProps & { readonly type: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const [most, setMost] = useState(least);
  // One or two more take no more room than the line that would offer them.
  const rest = links.length <= most + 2 ? 0 : links.length - most;
  return (
    <>
      <h2>
        {names.linkType(type)} <span>{showNumber(links.length, names.language)}</span>
      </h2>
      <ul aria-label={names.linkType(type)}>
        {strongestFirst(links)
          .slice(0, links.length - rest)
          .map((linked) => (
            <LinkRow key={linked.link.id} entity={entity} linked={linked} />
          ))}
      </ul>
      {rest > 0 && (
        <p className="link-more">
          <Button look="quiet" onPress={() => setMost(most + 200)}>
            {t('inspector.moreLinks', { count: rest })}
          </Button>
        </p>
      )}
    </>
  );
}
