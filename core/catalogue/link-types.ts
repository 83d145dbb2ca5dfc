import type { Direction } from '../case/link.ts';

/** A kind of link. Its words stand in the locale under `linkTypes.<id>`; other types are shown by their own id. */
interface LinkType {
  readonly id: string;
  /** What a new link of this type starts with; any single link may differ. */
  readonly direction: Direction;
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
