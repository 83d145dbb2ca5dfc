import type { GraphDirection } from '../measures/graph-direction.ts';
import type { Weighting } from '../measures/weighting.ts';
import { alternativePaths } from './alternative-paths.ts';
import { cheapestPaths, type PricedPath, pricedRoutes } from './cheapest-paths.ts';
import { connectingNetwork, type ConnectingNetwork } from './connecting-network.ts';
import { type EveryPath, everyPath, type EveryPathQuestion } from './every-path.ts';
import { hopsFrom } from './hops-from.ts';
import { type JourneyQuestion, journeys } from './journeys.ts';
import { type Connected, mostConnected } from './most-connected.ts';
import type { Network } from './network.ts';
import { type RestlessJourneys, restlessJourneys } from './restless-journeys.ts';
import { routesOf, type ShortestPaths, shortestPaths } from './shortest-paths.ts';
import { waysOf } from './ways.ts';

/** Along links both ways, or along their arrows. */
export type PathDirection = Exclude<GraphDirection, 'in'>;

/** What can be asked of a network by following its links; entities by position. */
export type Question =
  | {
      readonly kind: 'path';
      readonly from: number;
      readonly to: number;
      readonly direction: PathDirection;
      /** Shortest ones first, then the next best. */
      readonly most: number;
    }
  | {
      /** The same where a step is as long as it costs. */
      readonly kind: 'cheapest';
      readonly from: number;
      readonly to: number;
      readonly direction: PathDirection;
      readonly weighting: Weighting;
      readonly most: number;
    }
  | (EveryPathQuestion & { readonly kind: 'every-path'; readonly direction: PathDirection })
  | (JourneyQuestion & {
      readonly kind: 'journey';
      readonly direction: PathDirection;
      /** Longest wait between links, and how many steps are tried for it; absent: any. */
      readonly restless?: { readonly waiting: number; readonly tries: number };
    })
  | {
      readonly kind: 'linked';
      readonly starts: readonly number[];
      readonly depth: number;
      readonly direction: GraphDirection;
    }
  | { readonly kind: 'connect'; readonly terminals: readonly number[] }
  | {
      readonly kind: 'most-connected';
      readonly direction: GraphDirection;
      readonly listed?: Uint8Array;
      readonly counted?: Uint8Array;
    };

/** What answers each kind of question; `linked` gives hops per entity, -1 for those out of reach. */
export interface Answers {
  readonly path: ShortestPaths;
  readonly cheapest: readonly PricedPath[];
  readonly 'every-path': EveryPath;
  readonly journey: RestlessJourneys;
  readonly linked: Int32Array;
  readonly connect: ConnectingNetwork;
  readonly 'most-connected': readonly Connected[];
}

/** Answers a question on the thread that calls; `progress` gets 0 to 1 where it can take long. */
export function follow(
  network: Network,
  question: Question,
  progress: (done: number) => void = () => undefined,
): Answers[Question['kind']] {
  switch (question.kind) {
    case 'path': {
      const routes = routesOf(network, question.direction);
      const shortest = shortestPaths(routes, { ...question, most: 1 });
      return { ...shortest, paths: alternativePaths(routes, question, progress) };
    }
    case 'cheapest':
      return cheapestPaths(pricedRoutes(network, question), { ...question, progress });
    case 'every-path':
      return everyPath(routesOf(network, question.direction), { ...question, progress });
    case 'journey': {
      const ways = waysOf(network, question.direction);
      if (question.restless) return restlessJourneys(ways, { ...question, ...question.restless });
      return { journeys: journeys(ways, question), stopped: null };
    }
    case 'linked':
      return hopsFrom(waysOf(network, question.direction), question.starts, question.depth);
    case 'connect':
      return connectingNetwork(waysOf(network, 'ignore'), question.terminals);
    case 'most-connected':
      return mostConnected(waysOf(network, question.direction), question);
  }
}
