import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Measured } from '../../../core/contract/analysing.ts';
import type { FoundEntity } from '../../../core/contract/following.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { useScoreText } from '../../session/use-score-text.ts';
import { foundName } from '../../ui/found-name.ts';
import { useNames } from '../../ui/use-names.ts';
import type { RankRow } from './rank-row.ts';

/** As many are listed of a measure; all of them are one level down. */
const mostRanked = 20;

interface Ranked {
  readonly rows: readonly RankRow[];
  readonly found: readonly FoundEntity[];
  /** The highest beside the next one, and of how many. */
  readonly line: string;
}

/** The first of a measure as lines, and what the highest is beside the rest. */
export function useRanked(measured: Measured): Ranked {
  const { t } = useTranslation();
  const names = useNames();
  const text = useScoreText(measured.measure);
  return useMemo(() => {
    const first = measured.scores.slice(0, mostRanked).filter(({ score }) => score > 0);
    const [highest, next] = first;
    const most = highest?.score ?? 1;
    const rows = first.map(({ score, ...entity }): RankRow => ({
      ...{ id: entity.id, type: entity.type, name: foundName(names, entity), entities: [entity.id] },
      ...{ share: score / most, value: text(score) },
    }));
    const fill = {
      highest: text(highest?.score ?? 0),
      next: text(next?.score ?? 0),
      count: measured.entities,
    };
    const line = highest ? t('analysis:highest', fill) : t('analysis:nobody');
    return { rows, found: first.map(({ score: _, ...entity }) => entity), line };
  }, [measured, names, text, t]);
}

/** What those of an answer are called, by id. */
export function useNameOf(found: readonly FoundEntity[]): (id: Identifier) => string {
  const names = useNames();
  return useMemo(() => {
    const byId = new Map(found.map((entity) => [entity.id, foundName(names, entity)]));
    return (id) => byId.get(id) ?? id;
  }, [found, names]);
}
