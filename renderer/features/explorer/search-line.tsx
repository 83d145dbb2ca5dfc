import { IconFileText, IconLink, IconNote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { titleOf } from '../../../core/catalogue/title-of.ts';
import type { SearchHitView } from '../../../core/contract/views.ts';
import { dragEntities } from '../../session/drag-items.ts';
import { SpoofMark } from '../../ui/spoof-mark.tsx';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { type Names, useNames } from '../../ui/use-names.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { nearMatch } from '../../ui/near-match.ts';
import { openHit, placeHits } from './open-hit.ts';

const icons = { link: IconLink, source: IconFileText, note: IconNote } as const;

interface SearchLineProps {
  readonly hit: SearchHitView;
  readonly id: string;
  /** Its place among all results, from 0, and how many these are. */
  readonly at: number;
  readonly of: number;
  readonly isActive: boolean;
  readonly chosen: ReadonlySet<Identifier>;
  readonly onToggle: (hit: SearchHitView) => void;
}

/** One result: what it is called, and which of its texts matched where. */
export function SearchLine({ hit, id, at, of, isActive, chosen, onToggle }: SearchLineProps) {
  const names = useNames();
  const title = titleIn(hit, names);
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen.size > 0 ? chosen.has(hit.id) : isActive}
      aria-setsize={of}
      aria-posinset={at + 1}
      className={isActive ? 'search-hit search-active' : 'search-hit'}
      draggable={hit.kind === 'entity'}
      // what else is chosen comes along; what is no entity is left where it is dropped
      onDragStart={(event) => dragEntities(event.dataTransfer, chosen.has(hit.id) ? [...chosen] : [hit.id])}
      // the box keeps the cursor, so that one can go on typing
      onMouseDown={(event) => hit.kind !== 'entity' && event.preventDefault()}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) onToggle(hit);
        else if (event.shiftKey) placeHits([hit]);
        else openHit(hit);
      }}
    >
      <HitIcon hit={hit} />
      <span className="search-name">
        {hit.property === 'label' && hit.text === title ? (
          <MarkedText className="search-label ellipsis" {...hit} />
        ) : (
          <span className="search-label ellipsis">{title}</span>
        )}
        <SpoofMark spoofs={names.isMasked(hit.id) ? [] : names.oddText(titleOf(hit, names.language))} />
      </span>
      <Why hit={hit} title={title} />
    </div>
  );
}

function HitIcon({ hit }: { readonly hit: SearchHitView }) {
  if (hit.kind === 'entity') return <TypeIcon type={hit.type} />;
  const Icon = icons[hit.kind];
  return <Icon size={16} stroke={1.75} aria-hidden />;
}

/** Which property matched, and its text unless the name shows it or must not. */
function Why({ hit, title }: { readonly hit: SearchHitView; readonly title: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const shown = names.text(hit.text);
  // where a name was hidden the offsets are of another text
  const ranges = shown === hit.text ? hit.ranges : [];
  const isTold = shown !== title && !names.isMasked(hit.id);
  const own = ['label', 'money', 'reference', 'text'].includes(hit.property);
  const property = own ? t(`search.in.${hit.property}`) : names.property(hit.property);
  return (
    <span className="search-where ellipsis">
      {hit.property === 'label' && hit.kind === 'link' ? endsOf(hit, names) : property}
      {names.isMasked(hit.id) && hit.property !== 'label' && ` · ${t('search.masked')}`}
      {isTold && ' '}
      {isTold && <MarkedText className="search-text" {...nearMatch({ text: shown, ranges })} />}
    </span>
  );
}

function titleIn(hit: SearchHitView, names: Names): string {
  const label = titleOf(hit, names.language);
  if (hit.kind === 'entity') return names.entity(hit.id, label);
  if (hit.kind !== 'link') return names.text(label);
  return names.text(label) || names.linkType(hit.type);
}

function endsOf({ ends = [] }: SearchHitView, names: Names): string {
  return ends.map((end) => names.entity(end.id, titleOf(end, names.language))).join(' – ');
}
