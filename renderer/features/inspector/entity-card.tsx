import { useTranslation } from 'react-i18next';

import type { Entity } from '../../../core/case/entity.ts';
import type { Inspection } from '../../../core/contract/views.ts';
import { isOnChart } from '../../session/large-chart.ts';
import { useSession } from '../../session/session.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { AbsentBar } from './absent-bar.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { EntityHead } from './entity-head.tsx';
import { ItemHistory } from './item-history.tsx';
import { LinkGroups } from './link-groups.tsx';
import { LinkList } from './link-list.tsx';
import { NoteList } from './note-list.tsx';
import { Remarks, useTasksAbout } from './remarks.tsx';
import { Shield } from './shield.tsx';
import { ValueList } from './value-list.tsx';
import { valueGroups } from './value-groups.ts';

interface EntityCardProps {
  readonly inspection: Inspection;
  readonly entity: Entity;
}

/** One entity: who or what it is, its values, links and notes. */
export function EntityCard({ inspection, entity }: EntityCardProps) {
  const { t } = useTranslation();
  const type = useTypes().entity(entity.type);
  const isMasked = useNames().isMasked(entity);
  const isAbsent = useSession(({ rows }) => rows !== null && !isOnChart(entity.id));
  const tasks = useTasksAbout(entity.id);
  const { links, notes, sources, attachments } = inspection;
  const tabs = [
    {
      id: 'values',
      label: t('inspector.values'),
      count: entity.values.length,
      content: (
        <>
          <ValueList
            bearer={{ table: 'entities', id: entity.id }}
            groups={valueGroups(entity, type)}
            sources={sources}
            notes={notes}
            isMasked={isMasked}
            hasAliases={type.properties.includes('alias')}
          />
          <LinkList entity={entity} links={links} least={7} />
          <NoteList notes={notes} isTitled />
        </>
      ),
    },
    {
      id: 'links',
      label: t('inspector.links'),
      count: links.length,
      content: <LinkGroups entity={entity} links={links} />,
    },
    {
      id: 'notes',
      label: t('inspector.notes'),
      count: notes.length + tasks.length,
      content: <Remarks notes={notes} subject={entity.id} />,
    },
    {
      id: 'attachments',
      label: t('attachments:name'),
      count: attachments.length,
      content: <AttachmentList subject={entity.id} attachments={attachments} isMasked={isMasked} />,
    },
    {
      id: 'history',
      label: t('inspect:history'),
      content: (
        <ItemHistory id={entity.id} bearer={{ table: 'entities', id: entity.id }} isMasked={isMasked} />
      ),
    },
  ];
  return (
    <>
      <EntityHead entity={entity} isMasked={isMasked} />
      {isMasked && <Shield id={entity.id} />}
      {isAbsent && <AbsentBar entity={entity} neighbours={links.map(({ other }) => other.id)} />}
      <Tabs label={t('inspector.name')} tabs={tabs} />
    </>
  );
}
