import type { ExportScope } from '../formats/export-scope.ts';
import type { Loss, LossKind, TextFormat } from '../formats/format.ts';
import { formats } from '../formats/formats.ts';
import { type LossCounts, lossesOf } from '../formats/losses.ts';
import type { Steps } from '../tables/steps.ts';
import { type TableOut, tablesOut } from './tables-out.ts';

/** What sort of file something leaves as. */
export const wayGroups = ['networks', 'tables', 'places'] as const;
type WayGroup = (typeof wayGroups)[number];

type WritableFormat = TextFormat & { readonly write: NonNullable<TextFormat['write']> };

/** One way out of a case, whatever writes it; its words stand in the locale under `formats.<id>`. */
export interface WayOut {
  readonly id: string;
  readonly group: WayGroup;
  /** The first is the one that a new file gets. */
  readonly extensions: readonly string[];
  /** What a written file may lack. */
  readonly loses: readonly LossKind[];
  /** How much of that it will lack, only what is more than none; `counts` of the same scope save counting. */
  losses(scope: ExportScope, counts?: LossCounts): Steps<readonly Loss[]>;
  readonly by: { readonly format: WritableFormat } | { readonly table: TableOut };
}

const places: ReadonlySet<string> = new Set(['geojson', 'kml']);

/** Every way out. Dialogs, the command line and the tests of what leaves read this list. */
export const waysOut: readonly WayOut[] = [...formats.flatMap(asFormat), ...tablesOut.map(asTable)];

export function wayOutById(id: string): WayOut | undefined {
  return waysOut.find((way) => way.id === id);
}

function asFormat(format: (typeof formats)[number]): WayOut[] {
  if (format.input !== 'text' || !isWritable(format)) return [];
  const { id, extensions, loses = [] } = format;
  const group = places.has(id) ? 'places' : 'networks';
  return [
    {
      id,
      group,
      extensions,
      loses,
      losses: (scope, counts) => lossesOf({ loses }, scope, counts),
      by: { format },
    },
  ];
}

function asTable(table: TableOut): WayOut {
  const { id, extensions, loses } = table;
  return {
    id,
    group: 'tables',
    extensions,
    loses,
    losses: (scope, counts) => table.losses(scope, counts),
    by: { table },
  };
}

function isWritable(format: TextFormat): format is WritableFormat {
  return format.write !== undefined;
}
