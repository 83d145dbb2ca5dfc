import './item-history.css';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { ItemHistoryLine } from '../../../core/contract/table.ts';
import type { Bearer } from '../../session/dialog.ts';
import {
  canPutBack,
  type ItemHistoryPage,
  putItemBack,
  readItemHistory,
} from '../../session/item-history.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showClockTime } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { type ChangeWords, useChangeWords } from './change-words.ts';

interface ItemHistoryProps {
  readonly id: Identifier;
  /** What single values are put back on; null for a source, which is changed as a whole. */
  readonly bearer: Bearer | null;
  /** What the values were must not be told. */
  readonly isMasked?: boolean;
}

/** What became of an item: who changed what and when and why, and the way back for each single thing. */
export function ItemHistory({ id, bearer, isMasked = false }: ItemHistoryProps) {
  const { t } = useTranslation();
  const { page, readOn } = usePages(id);
  if (!page) return null;
  return (
    <section className="item-history" aria-label={t('inspect:history')}>
      {page.lines.length === 0 && page.next === null && (
        <p className="inspector-none">{t('inspect:noHistory')}</p>
      )}
      <ol>
        {page.lines.map((line) => (
          <HistoryEntry key={line.revision} line={line} bearer={bearer} isMasked={isMasked} />
        ))}
      </ol>
      {page.next !== null && (
        <p className="value-add">
          <Button look="quiet" onPress={readOn}>
            {t('inspect:earlier')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The history of an item as far as it was read, read again after every commit. */
function usePages(id: Identifier): { readonly page: ItemHistoryPage | null; readonly readOn: () => void } {
  const revision = useSession(({ summary }) => summary?.revision);
  const [page, setPage] = useState<ItemHistoryPage | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readItemHistory(id).then((read) => {
      if (isWanted && read) setPage(read);
    });
    return () => {
      isWanted = false;
    };
  }, [id, revision]);
  const readOn = async () => {
    const more = page?.next ? await readItemHistory(id, page.next) : undefined;
    if (page && more) setPage({ lines: [...page.lines, ...more.lines], next: more.next });
  };
  return { page, readOn: () => void readOn() };
}

interface HistoryEntryProps extends Omit<ItemHistoryProps, 'id'> {
  readonly line: ItemHistoryLine;
  readonly isMasked: boolean;
}

function HistoryEntry({ line, bearer, isMasked }: HistoryEntryProps) {
  const { t } = useTranslation();
  const names = useNames();
  const wordsOf = useChangeWords(isMasked);
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const name = t(`edits:${line.edit}`, { defaultValue: line.edit });
  const what =
    line.kind === 'undo' || line.kind === 'redo' ? t(`commands.${line.kind}-step`, { edit: name }) : name;
  return (
    <li className="item-history-line">
      <p className="item-history-head">
        <b>{what}</b>
        <span className="ellipsis">{line.who}</span>
        <time dateTime={line.when}>{showClockTime(line.when, names.language, true)}</time>
      </p>
      <dl>
        {line.changes.map((change, index) => {
          const words = wordsOf(change);
          const isPuttable = bearer !== null && !readOnly && !words.isHidden && canPutBack(change, bearer);
          return (
            <div key={index} className="item-change">
              <dt>{words.what}</dt>
              <dd>
                <Difference words={words} />
              </dd>
              {isPuttable && (
                <IconButton
                  icon={IconArrowBackUp}
                  size={14}
                  label={t('inspect:putBack', { what: words.what })}
                  onPress={() => void putItemBack(bearer, change)}
                />
              )}
            </div>
          );
        })}
      </dl>
      {line.why !== undefined && (
        <p className="item-why">{t('inspect:why', { why: names.text(line.why) })}</p>
      )}
    </li>
  );
}

/** What it was, struck through, and what it is since then. */
function Difference({ words: { before, after, isHidden } }: { readonly words: ChangeWords }) {
  const { t } = useTranslation();
  if (isHidden) return <span className="quiet">{t('inspector.masked')}</span>;
  return (
    <>
      {before !== null && <del>{before}</del>}
      {before !== null && after !== null && ' → '}
      {after !== null && <ins>{after}</ins>}
    </>
  );
}
