import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { TableQuestion, TableReader } from '../../../core/contract/table.ts';
import type { Measured } from '../../session/measured.ts';
import { readTable } from '../../session/reading-table.ts';
import { useSession } from '../../session/session.ts';
import { useShown } from '../../session/shown.ts';
import { scoreColumn } from '../../session/shown-column.ts';
import { useTabling } from '../../session/tabling.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { hasCodes } from './coded-columns.ts';
import type { CellWords } from './use-cell-words.ts';

/** What the table in sight asks, and the rows it has so far. */
export interface TableInSight {
  readonly question: TableQuestion;
  /** In the order they are listed. */
  readonly ids: readonly Identifier[];
  /** Before any is left out. */
  readonly total: number;
  readonly isRead: boolean;
  /** Properties they have values of, most frequent first. */
  readonly properties: readonly string[];
}

const nothing: readonly string[] = [];

/** Asks for the rows of the table in sight whenever anything that counts has changed. */
export function useTable(words: CellWords): TableInSight {
  const question = useQuestion();
  const { column, descending } = useTabling(({ kind, looks }) => looks[kind].order);
  const answer = useTabling(({ answer, kind }) => (answer?.kind === kind ? answer : null));
  const revision = useSession(({ summary }) => summary?.revision);
  const measured = useSession((session) => session.measured);
  const results = useSession((session) => session.results);
  const isByScore = column === scoreColumn;
  useEffect(() => {
    const wordOf = hasCodes(question.kind, column) ? (key: string) => words(column, [key]) : null;
    const asked = isByScore ? { column: 'label', descending: false } : { column, descending };
    void readTable({ question, ...asked, wordOf });
  }, [question, column, descending, isByScore, revision, words, results]);
  const ids = useMemo(
    () => (isByScore && answer ? byScore(answer.ids, measured, descending) : (answer?.ids ?? nothing)),
    [isByScore, answer, measured, descending],
  );
  return {
    ...{ question, ids, total: answer?.total ?? 0, isRead: answer !== null },
    properties: answer?.properties ?? nothing,
  };
}

function useQuestion(): TableQuestion {
  // not the whole table: what stands in rows comes often
  const kind = useTabling((table) => table.kind);
  const isWhole = useTabling((table) => table.isWhole);
  const text = useTabling((table) => table.text);
  const conditions = useTabling((table) => table.looks[table.kind].conditions);
  const reader = useReader();
  const chart = useSession(({ rows }) => rows?.chart.id);
  const isLarge = useSession(({ overview }) => overview !== null);
  const shown = useShown();
  return useMemo(() => {
    const scope = isWhole || chart === undefined ? {} : { chart };
    const onChart = { entities: shown.entities, links: shown.links, sources: both(shown) }[kind];
    const some = isWhole || isLarge || chart === undefined ? {} : { shown: [...onChart] };
    return { kind, reader, conditions, text, ...scope, ...some };
  }, [kind, reader, conditions, text, isWhole, isLarge, chart, shown]);
}

function both({ entities, links }: ReturnType<typeof useShown>): readonly Identifier[] {
  return [...entities, ...links];
}

function useReader(): TableReader {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const isMasking = useSession(({ settings }) => settings.masking);
  const revealed = useSession((session) => session.revealed);
  return useMemo(() => {
    const words = {
      ...{ victim: t('catalogue:roleRings.victim'), witness: t('catalogue:roleRings.witness') },
      protected: t('catalogue:roleRings.protected'),
    };
    return { language, masked: isMasking ? { ...words, revealed: [...revealed] } : null };
  }, [t, language, isMasking, revealed]);
}

/** What has no score comes last either way; equal scores stay in the order of their names. */
function byScore(
  ids: readonly Identifier[],
  measured: Measured | null,
  descending: boolean,
): readonly Identifier[] {
  const scores = new Map(measured?.scores.map(({ id, score }) => [id, score]));
  const sign = descending ? -1 : 1;
  const placeOf = (id: Identifier) => (scores.has(id) ? sign * (scores.get(id) ?? 0) : Infinity);
  return ids.toSorted((left, right) => {
    const [one, other] = [placeOf(left), placeOf(right)];
    return one === other ? 0 : one - other;
  });
}
