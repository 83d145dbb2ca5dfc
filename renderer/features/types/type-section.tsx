import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { codeOf, type CustomType } from '../../../core/case/custom-type.ts';
import { deleteType } from '../../session/saving-types.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import type { Asked } from './asked.ts';
import { useForeignCodes } from './use-foreign-codes.ts';
import { useTypeNotes } from './use-type-notes.ts';

interface TypeSectionProps {
  readonly kind: CustomType['kind'];
  readonly types: readonly CustomType[];
  readonly onAsk: (asked: Asked) => void;
}

const words = {
  entity: { title: 'types:entities', add: 'types:newEntity' },
  link: { title: 'types:links', add: 'types:newLink' },
  property: { title: 'types:properties', add: 'types:newProperty' },
} as const;

/** The own types of one kind, those that nobody has described yet, and a way to make another one. */
export function TypeSection({ kind, types, onAsk }: TypeSectionProps) {
  const { t } = useTranslation();
  const names = useNames();
  const notesOf = useTypeNotes();
  const foreign = useForeignCodes(kind);
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const called = { entity: names.type, link: names.linkType, property: names.property }[kind];
  const remove = async (type: CustomType) => {
    const done = await deleteType(type, called(codeOf(type)));
    if (typeof done === 'object') onAsk({ what: 'delete', type, users: done.users });
  };
  const byName = types.toSorted((a, b) => called(codeOf(a)).localeCompare(called(codeOf(b)), names.language));
  return (
    <section className="type-section" aria-label={t(words[kind].title)}>
      <header>
        <h3>{t(words[kind].title)}</h3>
        <Button look="quiet" isDisabled={readOnly} onPress={() => onAsk({ what: 'new', kind })}>
          <IconPlus size={14} stroke={1.75} aria-hidden />
          {t(words[kind].add)}
        </Button>
      </header>
      <ul>
        {byName.map((type) => (
          <li key={type.id} className={type.retired ? 'type-retired' : undefined}>
            {kind === 'entity' && <TypeIcon type={codeOf(type)} size={18} />}
            <span className="type-name ellipsis">{called(codeOf(type))}</span>
            <span className="quiet ellipsis">{notesOf(type).join(' · ')}</span>
            <IconButton
              icon={IconPencil}
              size={14}
              label={t('types:change', { type: called(codeOf(type)) })}
              isDisabled={readOnly}
              onPress={() => onAsk({ what: 'change', type })}
            />
            <IconButton
              icon={IconTrash}
              size={14}
              label={t('types:delete', { type: called(codeOf(type)) })}
              isDisabled={readOnly}
              onPress={() => void remove(type)}
            />
          </li>
        ))}
        {foreign.map((code) => (
          <li key={code} className="type-foreign">
            {kind === 'entity' && <TypeIcon type={code} size={18} />}
            <span className="type-name ellipsis">{code}</span>
            <span className="quiet ellipsis">{t('types:foreign')}</span>
            <IconButton
              icon={IconPencil}
              size={14}
              label={t('types:describe', { type: code })}
              isDisabled={readOnly}
              onPress={() => onAsk({ what: 'new', kind, code })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
