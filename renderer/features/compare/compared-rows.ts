import type { TFunction } from 'i18next';

import type { Entity } from '../../../core/case/entity.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { type Fate, fates } from '../../../core/compare/compare.ts';
import type { ComparisonView } from '../../../core/contract/comparing.ts';
import type { GridOrder } from '../../ui/grid-column.ts';
import type { Names } from '../../ui/use-names.ts';
import { differenceWords } from './difference-words.ts';

/** One line of a comparison. */
export interface ComparedRow {
  readonly id: Identifier;
  readonly fate: Fate;
  readonly name: string;
  readonly type: string;
  /** Type whose icon is drawn; null for a link. */
  readonly entityType: string | null;
  /** What differs, in words. */
  readonly what: string;
}

export type ComparedColumn = 'fate' | 'name' | 'type' | 'what';

/** The lines of the entities that are not the same on both sides. */
export function entityRows({ entities }: ComparisonView, names: Names, t: TFunction): readonly ComparedRow[] {
  return entities.map(({ id, fate, row, differences, isMoved }) => {
    const words = differenceWords(differences, names, t, names.isMasked(row));
    const moved = isMoved ? t('compare:stoodElsewhere') : '';
    return {
      ...{ id, fate, name: names.title(row), type: names.type(row.type), entityType: row.type },
      what: [words, moved].filter((part) => part !== '').join('; '),
    };
  });
}

/** The lines of the links, by the names of their ends. */
export function linkRows(view: ComparisonView, names: Names, t: TFunction): readonly ComparedRow[] {
  const known = new Map<Identifier, Entity>([
    ...view.ends.map((entity) => [entity.id, entity] as const),
    ...view.entities.map(({ id, row }) => [id, row] as const),
  ]);
  const nameOf = (id: Identifier) => {
    const entity = known.get(id);
    return entity ? names.title(entity) : names.entity(id, id);
  };
  return view.links.map(({ id, fate, row, differences }) => ({
    ...{ id, fate, type: names.linkType(row.type), entityType: null },
    name: `${nameOf(row.from)} ${arrows[row.direction]} ${nameOf(row.to)}`,
    what: differenceWords(differences, names, t, false),
  }));
}

const arrows = { none: '–', forward: '→', both: '↔' } as const;

/** The lines of one fate, or all, in the order asked for. */
export function listedRows(
  rows: readonly ComparedRow[],
  fate: Fate | 'all',
  { column, descending }: GridOrder<ComparedColumn>,
  language: string,
): readonly ComparedRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const kept = fate === 'all' ? rows : rows.filter((row) => row.fate === fate);
  const sign = descending ? -1 : 1;
  return kept.toSorted((left, right) => {
    const byFate = fates.indexOf(left.fate) - fates.indexOf(right.fate);
    const byText = column === 'fate' ? byFate : collator.compare(left[column], right[column]);
    return sign * (byText === 0 ? collator.compare(left.name, right.name) : byText);
  });
}
