import './source-card.css';
import { IconPencil } from '@tabler/icons-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Inspection } from '../../../core/contract/views.ts';
import { selectResting } from '../../session/choosing-rows.ts';
import { openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';
import { GradeChip } from '../../ui/grade-chip.tsx';
import { LinkLine } from '../../ui/link-line.tsx';
import { SourceCode } from '../../ui/source-code.tsx';
import { SpoofMark } from '../../ui/spoof-mark.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { AttachmentList } from './attachment-list.tsx';
import { ItemHistory } from './item-history.tsx';
import { NoteList } from './note-list.tsx';
import { SourceDetails } from './source-details.tsx';
import { SourceRests } from './source-rests.tsx';

type SourceSubject = Extract<Inspection['subject'], { kind: 'source' }>;

interface SourceCardProps {
  readonly inspection: Inspection;
  readonly subject: SourceSubject;
}

/** One source: what it is, how it is graded and handled, and everything that rests on it. */
export function SourceCard({ inspection, subject }: SourceCardProps) {
  const { t } = useTranslation();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const { source, resting } = subject;
  const { notes, attachments } = inspection;
  const tabs = [
    {
      id: 'rests',
      label: t('inspect:rests'),
      count: resting.entities + resting.links,
      content: (
        <>
          <SourceRests subject={subject} />
          <p className="value-add">
            <Button look="quiet" onPress={() => selectResting(source.id)}>
              {t('commands.select-resting')}
            </Button>
          </p>
          <RestingList subject={subject} />
        </>
      ),
    },
    { id: 'facts', label: t('inspect:facts'), content: <SourceDetails source={source} at={undefined} /> },
    {
      id: 'notes',
      label: t('inspector.notes'),
      count: notes.length,
      content: <NoteList notes={notes} subject={source.id} />,
    },
    {
      id: 'attachments',
      label: t('attachments:name'),
      count: attachments.length,
      content: <AttachmentList subject={source.id} attachments={attachments} />,
    },
    { id: 'history', label: t('inspect:history'), content: <ItemHistory id={source.id} bearer={null} /> },
  ];
  return (
    <>
      <SourceHead source={source} isFixed={readOnly} />
      <Tabs label={t('inspector.name')} tabs={tabs} />
    </>
  );
}

function SourceHead({
  source,
  isFixed,
}: {
  readonly source: SourceSubject['source'];
  readonly isFixed: boolean;
}) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <header className="card-head source-head">
      <h1>
        {names.title(source)}
        <SpoofMark spoofs={names.oddTitle(source)} isReached />
      </h1>
      <div>
        <SourceCode source={source} />
        <GradeChip source={source} />
        <span className="quiet">{t(`catalogue:sourceKinds.${source.kind}`)}</span>
        {!isFixed && (
          <Button look="quiet" onPress={() => openDialog({ kind: 'source', id: source.id })}>
            <IconPencil size={13} stroke={1.75} aria-hidden />
            {t('inspect:changeGrade')}
          </Button>
        )}
      </div>
    </header>
  );
}

/** The entities and links themselves, each one press away. */
function RestingList({ subject: { entities, claims, resting } }: { readonly subject: SourceSubject }) {
  const { t } = useTranslation();
  const names = useNames();
  const rest = resting.entities + resting.links - entities.length - claims.length;
  return (
    <section className="source-list">
      {entities.length > 0 && <h2>{t('explorer.entities')}</h2>}
      <ul className="selection-list">
        {entities.map((entity) => (
          <li key={entity.id}>
            <AriaButton className="link-other" onPress={() => goTo(entity.id)}>
              <TypeIcon type={entity.type} size={14} />
              <span className="ellipsis">{names.title(entity)}</span>
            </AriaButton>
            <span className="quiet">{names.type(entity.type)}</span>
          </li>
        ))}
      </ul>
      {claims.length > 0 && <h2>{t('inspector.links')}</h2>}
      <ul className="selection-list">
        {claims.map(({ link, from, to }) => (
          <li key={link.id}>
            <AriaButton className="link-other" onPress={() => goTo(link.id)}>
              <LinkLine strength={link.strength} direction={link.direction} isCrossing={false} />
              <span className="ellipsis">
                {names.title(link) || names.linkType(link.type)}
                <span className="quiet"> {[from, to].map(names.title).join(' – ')}</span>
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="inspector-none">{t('inspect:moreRests', { count: rest })}</p>}
    </section>
  );
}
