import './link-card.css';
import { useTranslation } from 'react-i18next';

import type { Inspection } from '../../../core/contract/views.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { Cited } from './cited.tsx';
import { LinkFacts } from './link-facts.tsx';
import { LinkHead } from './link-head.tsx';
import type { LinkSubject } from './link-subject.ts';
import { ItemHistory } from './item-history.tsx';
import { Remarks, useTasksAbout } from './remarks.tsx';
import { groupsOf } from './value-groups.ts';
import { ValueList } from './value-list.tsx';

interface LinkCardProps {
  readonly inspection: Inspection;
  readonly subject: LinkSubject;
}

/** One link: between whom, how sure, when, how much, and which sources say so. */
export function LinkCard({ inspection, subject }: LinkCardProps) {
  const { t } = useTranslation();
  const { link } = subject;
  const { sources, notes, attachments } = inspection;
  const tasks = useTasksAbout(link.id);
  const tabs = [
    {
      id: 'evidence',
      label: t('inspector.evidence'),
      count: link.citations.length,
      content: (
        <>
          <LinkFacts
            link={link}
            sources={
              <Cited
                citations={link.citations}
                sources={new Map(sources.map((source) => [source.id, source]))}
              />
            }
          />
          <ValueList
            bearer={{ table: 'links', id: link.id }}
            groups={groupsOf(link.values)}
            sources={sources}
            notes={notes}
            isMasked={false}
          />
        </>
      ),
    },
    {
      id: 'notes',
      label: t('inspector.notes'),
      count: notes.length + tasks.length,
      content: <Remarks notes={notes} subject={link.id} />,
    },
    {
      id: 'attachments',
      label: t('attachments:name'),
      count: attachments.length,
      content: <AttachmentList subject={link.id} attachments={attachments} />,
    },
    {
      id: 'history',
      label: t('inspect:history'),
      content: <ItemHistory id={link.id} bearer={{ table: 'links', id: link.id }} />,
    },
  ];
  return (
    <>
      <LinkHead subject={subject} />
      <Tabs label={t('inspector.name')} tabs={tabs} />
    </>
  );
}
