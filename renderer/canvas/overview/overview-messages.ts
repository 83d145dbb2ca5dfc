import type { ClusterLabel } from '../../../core/overview/cluster-labels.ts';
import type { OverviewNetwork } from '../../../core/overview/overview-data.ts';
import type { OverviewColours } from './draw-tile.ts';
import type { Tile } from './tiles.ts';

/** What the page tells the worker. Tiles of an earlier `version` are no longer wanted. */
export type ToWorker =
  /** Before there is anything to show: have all that is needed at hand. */
  | { readonly kind: 'rehearse' }
  | {
      readonly kind: 'show';
      readonly version: number;
      readonly network: OverviewNetwork;
      readonly colours: OverviewColours;
    }
  /** All tiles wanted now, the most urgent first; what is not among them is dropped, even half drawn. */
  | { readonly kind: 'want'; readonly version: number; readonly tiles: readonly Tile[] };

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: 'ready'; readonly version: number; readonly labels: readonly ClusterLabel[] }
  | {
      readonly kind: 'tile';
      readonly version: number;
      readonly tile: Tile;
      readonly image: ImageBitmap;
      readonly links: DrawnLinks;
    };

/** How many of all links a level draws, one by one or bundled. */
export interface DrawnLinks {
  readonly drawn: number;
  readonly all: number;
  readonly bundled: boolean;
  /** Whether long ones are drawn by their ends alone. */
  readonly cut: boolean;
}
