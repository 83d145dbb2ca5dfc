import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';

import type { Wanted } from '../../../core/case/query.ts';
import { type PatternPart, withoutEntity, withoutLink } from '../../session/pattern.ts';
import { changePattern, choosePart, patternInFront } from '../../session/querying.ts';
import { useSession } from '../../session/session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { AddWanted } from './add-wanted.tsx';
import { Doubts } from './doubts.tsx';
import { EntityFields } from './entity-fields.tsx';
import { LinkFields } from './link-fields.tsx';
import { typeWanted } from '../../session/pattern.ts';
import { useLinkWords } from './link-words.ts';

/** Everything on the board as a list, with the fields of what is chosen: for whoever would rather not draw. */
export function Parts({ isFixed }: { readonly isFixed: boolean }) {
  const { t } = useTranslation();
  const pattern = useSession(patternInFront);
  const chosen = useSession(({ querying }) => querying.chosen);
  const isNamed = useSession(({ querying }) => querying.id !== null);
  const wordsOf = useLinkWords(pattern);
  const line = { pattern, chosen, isFixed: isFixed && isNamed };
  return (
    <div className="query-parts" role="group" aria-label={t('querying:parts')}>
      <Doubts pattern={pattern} />
      <ul>
        {pattern.entities.map((entity, at) => (
          <Part key={entity.name} {...line} part={{ kind: 'entity', at }} name={entity.name}>
            <TypeIcon type={typeWanted(entity) ?? 'thing'} size={14} />
            <span className="ellipsis">{entity.name}</span>
          </Part>
        ))}
        {pattern.links.map((_, at) => (
          <Part key={at} {...line} part={{ kind: 'link', at }} name={wordsOf(at)}>
            <span className="ellipsis">{wordsOf(at)}</span>
          </Part>
        ))}
      </ul>
      {!line.isFixed && <AddWanted />}
    </div>
  );
}

interface PartProps {
  readonly pattern: Wanted;
  readonly part: PatternPart;
  readonly name: string;
  readonly chosen: PatternPart | null;
  readonly isFixed: boolean;
  readonly children: ReactNode;
}

function Part({ pattern, part, name, chosen, isFixed, children }: PartProps) {
  const { t } = useTranslation();
  const isChosen = chosen?.kind === part.kind && chosen.at === part.at;
  const without = part.kind === 'entity' ? withoutEntity : withoutLink;
  return (
    <li className={isChosen ? 'query-part query-part-on' : 'query-part'}>
      <div className="query-part-line">
        <ToggleButton
          className="query-part-name"
          aria-label={name}
          isSelected={isChosen}
          onChange={(on) => choosePart(on ? part : null)}
        >
          {children}
        </ToggleButton>
        {!isFixed && (
          <IconButton
            icon={IconTrash}
            size={14}
            label={t('querying:remove', { part: name })}
            onPress={() => void changePattern(without(pattern, part.at), null)}
          />
        )}
      </div>
      {isChosen && !isFixed && <Fields key={name} pattern={pattern} part={part} />}
    </li>
  );
}

function Fields({ pattern, part: { kind, at } }: Pick<PartProps, 'pattern' | 'part'>) {
  const [entity, link] = [pattern.entities[at], pattern.links[at]];
  if (kind === 'entity') return entity ? <EntityFields pattern={pattern} at={at} entity={entity} /> : null;
  return link ? <LinkFields pattern={pattern} at={at} link={link} /> : null;
}
