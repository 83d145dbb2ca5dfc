import './history.css';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { HistoryLine } from '../../../core/contract/views.ts';
import { isWhole } from '../../session/history-lines.ts';
import { askToStepBack, loadNewer, loadOlder } from '../../session/history.ts';
import { inForce } from '../../../core/case/in-force.ts';
import { useSession } from '../../session/session.ts';
import { dayOf } from '../../ui/show-ago.ts';
import { useNames } from '../../ui/use-names.ts';
import { HistoryFilter, type Shown } from './history-filter.tsx';
import { HistoryList } from './history-list.tsx';
import { HistoryMenu, type MenuSpot } from './history-menu.tsx';
import { historyRows, type ToldRow } from './history-rows.ts';
import { searchedText } from './line-words.ts';

/** Everything that was ever done to the case, by whom, when and why; the way back to any moment of it. */
export function History() {
  const { t } = useTranslation();
  const lines = useSession((session) => session.history);
  const revision = useSession(({ summary }) => summary?.revision);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [spot, setSpot] = useState<MenuSpot | null>(null);
  const [shown, setShown] = useState<Shown>({ text: '', kind: 'all' });
  const listed = useListed(lines, useDeferredValue(shown));
  const rows = useMemo(
    () =>
      historyRows({
        ...{ lines: listed, open, dayOf },
        inForce: inForce(lines, lines[0]?.revision ?? 0).revisions,
      }),
    [lines, listed, open],
  );
  useEffect(() => {
    void loadNewer();
  }, [revision]);
  const readOn = useCallback(() => void loadOlder(), []);
  const fold = ({ id }: ToldRow) => setOpen(open.has(id) ? without(open, id) : new Set([...open, id]));
  return (
    <section className="history" aria-label={t('history:name')}>
      <HistoryFilter
        shown={shown}
        count={listed.length}
        isReading={!isWhole(lines) && listed !== lines}
        onChange={setShown}
      />
      <HistoryList
        rows={rows}
        onEnd={readOn}
        onStepBack={({ line }) => void askToStepBack(line)}
        onFold={fold}
        onMenu={(row, x, y) => setSpot({ row, x, y })}
      />
      {listed.length === 0 && lines.length > 0 && <p className="history-none">{t('history:none')}</p>}
      {lines.length === 1 && <p className="history-none">{t('history:empty')}</p>}
      <HistoryMenu spot={spot} onClose={() => setSpot(null)} />
    </section>
  );
}

/** The lines the filter lets through; the very same list while it lets all through. */
function useListed(lines: readonly HistoryLine[], { text, kind }: Shown): readonly HistoryLine[] {
  const { t } = useTranslation();
  const names = useNames();
  return useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase(names.language);
    if (wanted === '' && kind === 'all') return lines;
    return lines.filter(
      (line) =>
        (kind === 'all' || (kind === 'event') === (line.kind === 'event')) &&
        (wanted === '' || searchedText(line, t, names).includes(wanted)),
    );
  }, [lines, text, kind, t, names]);
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}
