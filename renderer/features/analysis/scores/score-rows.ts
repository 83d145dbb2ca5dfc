import type { Entity } from '../../../../core/case/entity.ts';
import type { Identifier } from '../../../../core/case/identifier.ts';
import { type Measured, ranks } from '../../../session/measured.ts';
import { foundName } from '../../../ui/found-name.ts';
import type { GridOrder } from '../../../ui/grid-column.ts';
import type { Names } from '../../../ui/use-names.ts';

export const columns = ['rank', 'label', 'type', 'score'] as const;

export type Column = (typeof columns)[number];

/** One score as a line: of an entity, or of a link named by both its ends. */
export interface ScoreRow {
  readonly id: Identifier;
  /** Equal scores share a rank: 1, 2, 2, 4. */
  readonly rank: number;
  /** Whose drawing stands before the name; null for a link. */
  readonly entityType: string | null;
  readonly label: string;
  readonly type: string;
  readonly score: number;
  /** Whether it stands on the chart in front. */
  readonly isHere: boolean;
}

/** What stands on the chart in front, under the names it has by now. */
export interface OnChart {
  readonly entities: ReadonlyMap<Identifier, Entity>;
  readonly links: ReadonlyMap<Identifier, unknown>;
}

/** The scores of entities or of links with ranks and names. */
export function scoreRows(measured: Measured, names: Names, chart: OnChart | null): ScoreRow[] {
  return measured.linkScores.length > 0
    ? linkRows(measured, names, chart)
    : entityRows(measured, names, chart);
}

function entityRows({ scores }: Measured, names: Names, chart: OnChart | null): ScoreRow[] {
  const rank = ranks(scores);
  return scores.map(({ score, ...found }, index) => {
    const entity = chart?.entities.get(found.id);
    return {
      ...{ id: found.id, rank: rank[index] ?? 0, score },
      ...{ entityType: found.type, type: names.type(found.type) },
      label: entity ? names.title(entity) : foundName(names, found),
      isHere: entity !== undefined,
    };
  });
}

const arrows = { none: '–', forward: '→', both: '↔' } as const;

function linkRows(measured: Measured, names: Names, chart: OnChart | null): ScoreRow[] {
  const { linkScores, names: ends = [] } = measured;
  const rank = ranks(linkScores);
  const byId = new Map(ends.map((end) => [end.id, end]));
  const nameOf = (id: Identifier) => {
    const end = byId.get(id);
    return end ? foundName(names, end) : id;
  };
  return linkScores.map(({ link, score }, index) => ({
    ...{ id: link.id, rank: rank[index] ?? 0, entityType: null, type: names.linkType(link.type), score },
    label: `${nameOf(link.from)} ${arrows[link.direction]} ${nameOf(link.to)}`,
    isHere: chart?.links.has(link.id) ?? false,
  }));
}

/** Sorted by a column, equal ones by rank. */
export function sortedScores(
  rows: readonly ScoreRow[],
  { column, descending }: GridOrder<Column>,
  language: string,
): ScoreRow[] {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  const compare = (left: ScoreRow, right: ScoreRow) =>
    column === 'rank' || column === 'score'
      ? left[column] - right[column]
      : words.compare(left[column], right[column]);
  return rows.toSorted((left, right) => sign * compare(left, right) || left.rank - right.rank);
}

/** Columns and lines as tab-separated text, scores in full. */
export function scoresCopied(titles: readonly string[], rows: readonly ScoreRow[]): string {
  const lines = rows.map(({ rank, label, type, score }) => [rank, label, type, score].map(String));
  return [titles, ...lines].map((line) => line.join('\t')).join('\n');
}
