import './inspector.css';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { selectionSize } from '../../session/selection.ts';
import { CaseCard } from './case-card.tsx';
import { EntityCard } from './entity-card.tsx';
import { LinkCard } from './link-card.tsx';
import { SourceCard } from './source-card.tsx';
import { SelectionCard } from './selection-card.tsx';

/** The right side: everything known of what is selected, each value with the sources it rests on. */
export function Inspector() {
  const { t } = useTranslation();
  return (
    <aside className="inspector" data-region="inspector" tabIndex={-1} aria-label={t('inspector.name')}>
      <Subject />
    </aside>
  );
}

function Subject() {
  const inspection = useSession((session) => session.inspection);
  const subject = useSession((session) => session.subject);
  const count = useSession(({ selection }) => selectionSize(selection));
  if (subject === null) return count > 1 ? <SelectionCard /> : <CaseCard />;
  if (inspection?.subject.kind === 'entity')
    return (
      <EntityCard
        key={inspection.subject.entity.id}
        inspection={inspection}
        entity={inspection.subject.entity}
      />
    );
  if (inspection?.subject.kind === 'source')
    return (
      <SourceCard key={inspection.subject.source.id} inspection={inspection} subject={inspection.subject} />
    );
  if (inspection) return <LinkCard inspection={inspection} subject={inspection.subject} />;
  return null;
}
