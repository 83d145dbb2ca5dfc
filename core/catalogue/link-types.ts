import type { Direction } from '../case/link.ts';
import type { OwnName } from './own-name.ts';

/** A kind of link. The words of a built-in one stand in the locale under `linkTypes.<id>`. */
export interface LinkType {
  readonly id: string;
  /** What a new link of this type starts with; any single link may differ. */
  readonly direction: Direction;
  /** Properties offered when editing, in order. */
  readonly properties?: readonly string[];
  /** What a case calls a type of its own. */
  readonly own?: OwnName;
}

/** The type of a link of which nobody said what it is. */
export const unspecifiedLink = 'linked';

const directed = [
  'administers',
  'advertises',
  'answered-by',
  'arrived-at',
  'called',
  'carried',
  'controls',
  'delivers-cash-to',
  'delivers-people-to',
  'departed-from',
  'director-of',
  'drives',
  'facilitates',
  'forged',
  'gives-evidence-on',
  'handed-over-to',
  'holds-account',
  'holds-document',
  'inserted-in',
  'instructs',
  'issued',
  'located-at',
  'member-of',
  'met-arrivals-at',
  'operates-at',
  'ordered',
  'owns',
  'possible-match',
  'receives',
  'recruited',
  'seen-at',
  'skippers',
  'stayed-at',
  'subject-of',
  'took-part-in',
  'took-place-at',
  'transferred',
  'travels-with',
  'uses-phone',
  'works-at',
  'works-for',
];

/** Every built-in link type. */
export const linkTypes: readonly LinkType[] = [
  ...directed.map((id) => ({ id, direction: 'forward' }) as const),
  { id: 'met', direction: 'both' },
  { id: 'family', direction: 'none' },
  { id: unspecifiedLink, direction: 'none' },
];
