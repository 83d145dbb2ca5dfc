import type { Result } from '../../core/case/problem.ts';
import type { CaseTarget, OpenedCase } from './case-target.ts';
import type { HostWorkName } from './host-work.ts';

/** What main tells the case service once, before anything else: where things that are no case lie. */
export interface HostPlaces {
  /** Holds the key that signs audit trails. */
  readonly deviceKey: string;
}

/** From main to the case service. */
export type ToService =
  | { readonly kind: 'places'; readonly places: HostPlaces }
  /** Answered with `opened` under the same id. */
  | { readonly kind: 'open'; readonly id: number; readonly target: CaseTarget; readonly afterCrash: boolean }
  /** Answered with `worked` under the same id. */
  | { readonly kind: 'work'; readonly id: number; readonly work: HostWorkName; readonly input: unknown }
  /** Calls off the works under way that can be. */
  | { readonly kind: 'stop-work' }
  /** Where automatic backups go from now on. */
  | { readonly kind: 'back-up-into'; readonly folder: string }
  /** Comes with the port of a window; the chart that it shows first, by its place among those of the case. */
  | { readonly kind: 'connect'; readonly chart: number }
  /** The user chose a file; the window knows it by its handle only. */
  | { readonly kind: 'file'; readonly handle: string; readonly path: string }
  /** Comes with a port to the import process asked for under this id. */
  | { readonly kind: 'importer'; readonly id: number }
  | { readonly kind: 'importer-ended'; readonly id: number }
  | { readonly kind: 'close' };

/** From the case service to main. */
export type FromService =
  | { readonly kind: 'opened'; readonly id: number; readonly result: Result<OpenedCase> }
  | { readonly kind: 'worked'; readonly id: number; readonly result: Result<unknown> }
  /** How much of a work is done, 0 to 1. */
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'importer-wanted'; readonly id: number }
  | { readonly kind: 'importer-unwanted'; readonly id: number };
