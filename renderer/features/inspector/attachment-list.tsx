import './attachment-list.css';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { type Attachment, attachFile } from '../../session/attaching.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { AttachmentLine } from './attachment-line.tsx';

interface AttachmentListProps {
  readonly subject: Identifier;
  readonly attachments: readonly Attachment[];
  /** What the files are called may tell who a protected person is. */
  readonly isMasked?: boolean;
}

/** The files about an item, each with its sources, and the way to attach another. */
export function AttachmentList({ subject, attachments, isMasked = false }: AttachmentListProps) {
  const { t } = useTranslation();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const all = useSession(({ summary }) => summary?.sources);
  const sources = new Map(all?.map((source) => [source.id, source]));
  const isNone = attachments.length === 0;
  return (
    <section className="attachment-list">
      {isNone && <p className="attachment-none">{t('attachments:none')}</p>}
      {!isNone && isMasked && (
        <p className="attachment-none">{t('attachments:masked', { count: attachments.length })}</p>
      )}
      {!isMasked && (
        <ul>
          {attachments.map((attachment) => (
            <AttachmentLine
              key={attachment.id}
              attachment={attachment}
              sources={sources}
              isFixed={readOnly}
            />
          ))}
        </ul>
      )}
      {!readOnly && (
        <p className="attachment-add">
          <Button onPress={() => void attachFile([subject])}>
            <IconPaperclip size={14} stroke={1.75} aria-hidden />
            {t('commands.attach-file')}
          </Button>
        </p>
      )}
    </section>
  );
}
