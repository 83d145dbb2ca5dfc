import { IconChevronRight } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { Keys } from '../../ui/keys.tsx';
import { showAgo, showDay } from '../../ui/show-ago.ts';
import { showClockTime, showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useNames } from '../../ui/use-names.ts';
import type { HistoryRow, ToldRow } from './history-rows.ts';
import { LineIcon } from './line-icon.tsx';
import { lineWords } from './line-words.ts';

interface RowContentProps {
  readonly row: HistoryRow;
  /** The present, in milliseconds. */
  readonly clock: number;
  readonly onStepBack: (row: ToldRow) => void;
  readonly onFold: (row: ToldRow) => void;
}

/** The cells of one row of the history. */
export function RowContent({ row, clock, onStepBack, onFold }: RowContentProps) {
  const language = useLanguage();
  if (row.kind === 'now') return <Present />;
  if (row.kind === 'day')
    return (
      <div className="history-date" role="gridcell" aria-colspan={5}>
        {showDay(row.when, clock, language)}
      </div>
    );
  return <Told row={row} clock={clock} onStepBack={onStepBack} onFold={onFold} />;
}

/** What the case is at this moment. */
function Present() {
  const { t } = useTranslation();
  const language = useLanguage();
  const revision = useSession(({ summary }) => summary?.revision ?? 0);
  return (
    <div className="history-present" role="gridcell" aria-colspan={5}>
      <span>{t('history:present', { revision: showNumber(revision, language) })}</span>
    </div>
  );
}

function Told({ row, clock, onStepBack, onFold }: RowContentProps & { readonly row: ToldRow }) {
  const { t } = useTranslation();
  const names = useNames();
  const { language } = names;
  const why = row.line.why === undefined ? undefined : names.text(row.line.why);
  const { line, holds } = row;
  const exact = `${showClockTime(line.when, language, true)} (${line.when})`;
  return (
    <>
      <div className="history-when" role="gridcell" title={exact}>
        {showAgo(line.when, clock, language)}
      </div>
      <div className="history-what" role="gridcell">
        {row.kind === 'gesture' && (
          <Button
            className={row.isOpen ? 'history-fold history-open' : 'history-fold'}
            excludeFromTabOrder
            aria-label={t(row.isOpen ? 'history:fold' : 'history:unfold')}
            onPress={() => onFold(row)}
          >
            <IconChevronRight size={12} stroke={2} aria-hidden />
          </Button>
        )}
        <LineIcon line={line} />
        <Words row={row} />
        {!holds && <span className="history-state">{t('history:takenBack')}</span>}
        <NextStep row={row} />
      </div>
      <div className="history-why" role="gridcell" title={why}>
        {why !== undefined && <span className="ellipsis">“{why}”</span>}
      </div>
      <div className="history-who ellipsis" role="gridcell" title={line.who}>
        {line.who}
      </div>
      <div className="history-act" role="gridcell">
        <Button className="button button-plain" excludeFromTabOrder onPress={() => onStepBack(row)}>
          {t('history:stepBack')}
        </Button>
      </div>
    </>
  );
}

function Words({ row }: { readonly row: ToldRow }) {
  const { t } = useTranslation();
  const names = useNames();
  const { what, subject, rest } = lineWords(row.line, t, names);
  const told = row.kind === 'gesture' ? t('history:together', { count: row.lines.length }) : rest;
  return (
    <span className="history-words ellipsis">
      <b>{what}</b>
      {subject !== '' && <span> · {subject}</span>}
      {told !== '' && <span className="quiet"> · {told}</span>}
    </span>
  );
}

/** The key beside the edit it would act on: what undo takes back next, what redo repeats. */
function NextStep({ row }: { readonly row: ToldRow }) {
  const { t } = useTranslation();
  const { revision } = row.line;
  const isWhole = row.kind === 'gesture' || row.within === undefined;
  const isUndo = useSession(({ summary }) => isWhole && summary?.undo?.revision === revision);
  const isRedo = useSession(({ summary }) => isWhole && summary?.redo?.revision === revision);
  if (!isUndo && !isRedo) return null;
  return (
    <span className="history-next" title={t(isUndo ? 'history:nextUndo' : 'history:nextRedo')}>
      <span className="spoken">{t(isUndo ? 'history:nextUndo' : 'history:nextRedo')}</span>
      <Keys binding={isUndo ? '$mod+z' : '$mod+Shift+z'} />
    </span>
  );
}
