import { IconBookmark, IconPointer } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { FoundEntity } from '../../../core/contract/following.ts';
import { keepAsSet, selectFound } from '../../session/following-found.ts';
import { useSession } from '../../session/session.ts';
import { IconButton } from '../../ui/icon-button.tsx';

interface AnswerPartProps {
  readonly title: string;
  /** What it says in a line, never a bare number. */
  readonly line?: string | undefined;
  /** Those it found, to be selected or kept as a set. */
  readonly found?: readonly FoundEntity[];
  readonly children: ReactNode;
}

/** One part of an answer: what it is of, what it says, its lines, and what can be done with all of them. */
export function AnswerPart({ title, line, found = [], children }: AnswerPartProps) {
  const { t } = useTranslation();
  const canWrite = useSession(({ summary }) => summary?.readOnly === false);
  return (
    <section className="answer-part" aria-label={title}>
      <div className="answer-part-head">
        <h3>{title}</h3>
        {found.length > 0 && (
          <IconButton
            icon={IconPointer}
            size={14}
            label={t('analysis:selectAll', { part: title })}
            onPress={() => selectFound(found)}
          />
        )}
        {found.length > 0 && canWrite && (
          <IconButton
            icon={IconBookmark}
            size={14}
            label={t('analysis:keepSet', { part: title })}
            onPress={() => void keepAsSet(title, found)}
          />
        )}
      </div>
      {line !== undefined && <p className="answer-line">{line}</p>}
      {children}
    </section>
  );
}
