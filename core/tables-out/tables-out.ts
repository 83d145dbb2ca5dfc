import { entitiesOf, type ExportScope, type ScoreColumn } from '../formats/export-scope.ts';
import type { Loss, LossKind } from '../formats/format.ts';
import { type LossCounts, lossesOf } from '../formats/losses.ts';
import { asPieces, type Steps } from '../tables/steps.ts';
import { csv } from './csv.ts';
import { entitySheet } from './entity-sheet.ts';
import { linkSheet } from './link-sheet.ts';
import type { Sheet } from './sheet.ts';
import { sourceSheet } from './source-sheet.ts';
import type { TableWords } from './table-words.ts';
import { xlsx } from './xlsx.ts';
import type { Part } from './xlsx-part.ts';

/** A way out as tables: one text, or the members of an archive. Its words stand in the locale under `formats.<id>`. */
export type TableOut = {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly loses: readonly LossKind[];
  /** Whose scores have columns in it. */
  readonly scored: readonly ScoreColumn['on'][];
  losses(scope: ExportScope, counts?: LossCounts): Steps<readonly Loss[]>;
} & (
  | { readonly output: 'text'; write(scope: ExportScope, words: TableWords): Iterable<string> }
  | { readonly output: 'archive'; write(scope: ExportScope, words: TableWords): Iterable<Part> }
);

/** Tables name sources, grades and handling, and types by their names; the rest of a case has no place in them. */
const always = [
  ...([
    'notes',
    'attachments',
    'photos',
    'flags',
    'occurrences',
    'identities',
    'groups',
    'workings',
  ] as const),
  ...(['sourcesAsWords', 'positions'] as const),
] as const satisfies LossKind[];
const ofEntities = ['types', 'translations', 'synthetic', 'values', 'entities'] as const satisfies LossKind[];

const entitiesOnly = [...always, 'characters'] as const;
const linksOnly = [...always, ...ofEntities, 'characters'] as const;
const both = [...always, 'characters', 'longTexts'] as const;

/** Every way out as tables. */
export const tablesOut: readonly TableOut[] = [
  {
    id: 'xlsx',
    extensions: ['xlsx'],
    loses: both,
    scored: ['entities', 'links'],
    losses: (scope, counts) => lossesOf({ loses: both }, scope, counts),
    output: 'archive',
    write: (scope, words) =>
      xlsx([entitySheet(scope, words), linkSheet(scope, words), sourceSheet(scope, words.language)]),
  },
  {
    id: 'csv-entities',
    extensions: ['csv'],
    loses: [...entitiesOnly, 'links'],
    scored: ['entities'],
    *losses(scope, counts) {
      const alone = { ...scope, found: { entities: entitiesOf(scope), links: [] } };
      const ofEntitiesAlone = yield* lossesOf({ loses: entitiesOnly }, alone);
      return [...ofEntitiesAlone, ...(yield* lossesOf({ loses: ['links'] }, scope, counts))];
    },
    output: 'text',
    write: (scope, words) => asCsv(entitySheet(scope, words)),
  },
  {
    id: 'csv-links',
    extensions: ['csv'],
    loses: linksOnly,
    scored: ['links'],
    losses: (scope, counts) => lossesOf({ loses: linksOnly }, scope, counts),
    output: 'text',
    write: (scope, words) => asCsv(linkSheet(scope, words)),
  },
];

function* asCsv(sheet: Steps<Sheet>): Iterable<string> {
  yield* csv(yield* asPieces(sheet));
}
