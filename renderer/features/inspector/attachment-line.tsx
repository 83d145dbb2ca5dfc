import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Source } from '../../../core/case/source.ts';
import { type Attachment, removeAttachment, saveAttachment } from '../../session/attaching.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { showMoment } from '../../ui/show-moment.ts';
import { showBytes } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { Cited } from './cited.tsx';
import { MediaIcon } from './media-icon.tsx';

interface AttachmentLineProps {
  readonly attachment: Attachment;
  readonly sources: ReadonlyMap<Identifier, Source>;
  /** The case is only read: nothing can be removed. */
  readonly isFixed: boolean;
}

/** One file: what it is called, how large it is, where it came from; out of the case again, or as a copy. */
export function AttachmentLine({ attachment, sources, isFixed }: AttachmentLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, bytes, mediaType, sha256, citations } = attachment;
  const date = citations.map(({ source }) => sources.get(source)?.date).find((moment) => moment);
  return (
    <li className="attachment">
      <MediaIcon mediaType={mediaType} />
      <div className="attachment-words">
        <p className="attachment-name" title={`${mediaType}\nSHA-256 ${sha256}`}>
          {name}
        </p>
        <p className="attachment-facts">
          {showBytes(bytes, language)}
          {date !== undefined && ` · ${showMoment(date, language)}`}
          <Cited citations={citations} sources={sources} />
        </p>
      </div>
      <IconButton
        icon={IconDownload}
        size={15}
        label={t('attachments:save', { name })}
        onPress={() => void saveAttachment(attachment)}
      />
      {!isFixed && (
        <IconButton
          icon={IconTrash}
          size={15}
          label={t('attachments:remove', { name })}
          onPress={() => void removeAttachment(attachment)}
        />
      )}
    </li>
  );
}
