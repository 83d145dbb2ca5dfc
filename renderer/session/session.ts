import { create } from 'zustand';

import type { Change } from '../../core/case/change.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { ProtectedPerson } from '../../core/catalogue/protected-person.ts';
import { type Settings, usualSettings } from '../../core/contract/settings.ts';
import type { TimeUnit } from '../../core/facets/time-units.ts';
import type { OverviewView } from '../../core/contract/overview.ts';
import type { CaseSummary, HistoryLine, Inspection } from '../../core/contract/views.ts';
import type { DatedItem } from '../../core/facets/timeline.ts';
import type { AppliedLook } from '../../core/looks/applied-look.ts';
import type { ChartRows, Selection } from '../canvas/canvas-props.ts';
import { type Analysis, usualAnalysis } from './analysing.ts';
import { type ArrangeChoice, usualArrangeChoice } from './arrange-choice.ts';
import { type ChartFilter, everything } from './chart-filter.ts';
import { type Counting, usualCounting } from './counting.ts';
import type { Dialog } from './dialog.ts';
import type { Compared } from './compared.ts';
import type { DrawingTool, Writing } from './drawing-tool.ts';
import type { PastExpansion } from './expanding-back.ts';
import type { Following, Thread } from './following.ts';
import type { Measured, MeasureQuestion } from './measured.ts';
import { type PickedNetwork, usualNetwork } from './network-choice.ts';
import type { Notice } from './notice.ts';
import type { ImportAside } from './studio-desk.ts';
import type { RecoverySheet } from './sheet.ts';
import type { Story } from '../../core/contract/telling.ts';
import type { Telling } from './told-step.ts';
import { nothingSelected } from './selection.ts';
import { emptyPattern, type Queried, type Querying } from './pattern.ts';

/** The panels left and right of what is between them. */
export type Side = 'explorer' | 'inspector';
export type PanelName = Side | 'results';

/** What the lower panel shows while it is open. */
export const lowerTabs = [
  'results',
  'paths',
  'query',
  'histogram',
  'looks',
  'history',
  'story',
  'compare',
] as const;
export type LowerTab = (typeof lowerTabs)[number];

/** Something that takes a while and that the status bar tells of. */
export interface Busy {
  readonly id: number;
  /** Key of the words. */
  readonly words: string;
  /** 0 to 1, or null while nobody knows. */
  readonly done: number | null;
  /** Null once it is too late. */
  readonly cancel: (() => void) | null;
}

/** An encrypted case that waits for its key. */
export interface LockedCase {
  /** Of its folder; null where nobody told. */
  readonly name: string | null;
}

/** The question why something is done, which the case asks, and where the answer goes: null when it is left. */
export interface ReasonAsked {
  readonly id: number;
  /** Id of the edit. */
  readonly edit: string;
  readonly answer: (why: string | null) => void;
}

/** All that is on screen. Features read it through `useSession`; only the functions of this folder write it. */
export interface Session {
  /** True from the start until the first case has opened or failed to, and whenever another one is on its way. */
  readonly opening: boolean;
  /** The chart has been drawn, or keeps one waiting: what stands beside it is filled in. */
  readonly filled: boolean;
  /** Null while no case is open. */
  readonly summary: CaseSummary | null;
  /** Edits, undos and redos on their way to the case. */
  readonly sending: number;
  /** Revision of the last commit that was told of; the summary follows it. */
  readonly heard: number;
  /** The case that was asked for is encrypted and nothing of it is here. */
  readonly locked: LockedCase | null;
  /** The chart in front; null until it has arrived. */
  readonly rows: ChartRows | null;
  /** All of that chart as bare numbers where it is too large for its rows to be read: then `rows` are a part of it. */
  readonly overview: OverviewView | null;
  readonly openCharts: readonly Identifier[];
  readonly tab: 'chart' | 'table';
  readonly selection: Selection;
  readonly filter: ChartFilter;
  /** When what stands on the chart named here happened; null until that has been read. */
  readonly timeline: {
    readonly chart: Identifier;
    readonly items: ReadonlyMap<Identifier, DatedItem>;
    /** The moments entities themselves are of, milliseconds. */
    readonly own: ReadonlyMap<Identifier, number>;
  } | null;
  /** What the time bar counts by; null for what fits. */
  readonly timeUnit: TimeUnit | null;
  /** How the rules of its look draw the chart named here; null while it is drawn as usual. */
  readonly look: { readonly chart: Identifier; readonly applied: AppliedLook } | null;
  /** What the histogram counts. */
  readonly counting: Counting;
  /** What the inspector is about, and its rows once they have arrived. */
  readonly subject: Identifier | null;
  readonly inspection: Inspection | null;
  /** A pinned inspector keeps its subject whatever is selected. */
  readonly pinned: boolean;
  /** Protected people whose identity was opened since the case was. */
  readonly revealed: ReadonlySet<Identifier>;
  /** The victims and witnesses of the case, on this chart or not. */
  readonly protectedPeople: readonly ProtectedPerson[];
  /** The network that measures and questions are about. */
  readonly network: PickedNetwork;
  /** The last measure asked for, its answer, and whether it sizes the glyphs. */
  readonly question: MeasureQuestion;
  readonly measured: Measured | null;
  /** The latest answer of each measure by its id: columns, filters and counts read them. */
  readonly results: Readonly<Record<string, Measured>>;
  readonly measuring: boolean;
  readonly sizing: boolean;
  /** Whether it colours them. */
  readonly shading: boolean;
  /** What is asked of the network as a whole, and what answered. */
  readonly analysis: Analysis;
  /** The last question asked about links, and its answer. */
  readonly following: Following | null;
  /** The pattern on the drawing board, and what was found of it. */
  readonly querying: Querying;
  readonly queried: Queried | null;
  /** What is lit on the chart from end to end. */
  readonly thread: Thread | null;
  /** What expansions brought onto charts, oldest first. */
  readonly expansions: readonly PastExpansion[];
  /** The history as far as it was read, newest line first, none left out between. */
  readonly history: readonly HistoryLine[];
  /** The small pictures of the story of the chart named here, as they were read last. */
  readonly story: (Story & { readonly chart: Identifier }) | null;
  /** The step of a story that commands act on. */
  readonly step: Identifier | null;
  /** The story that is told on the chart in front. */
  readonly telling: Telling | null;
  /** What is compared, and what is different. */
  readonly comparing: Compared | null;
  /** What edits under way will have changed of the chart in front, in their order. */
  readonly foreseen: readonly Change[];
  /** Where entities stand while an arrangement is under way, for as many as have a place by then. */
  readonly preview: ReadonlyMap<Identifier, { readonly x: number; readonly y: number }> | null;
  /** Who came onto the chart in front and has not been moved there since. */
  readonly newcomers: ReadonlySet<Identifier>;
  readonly arrangeChoice: ArrangeChoice;
  /** The annotation that is selected; then no entity and no link is. */
  readonly marked: Identifier | null;
  /** What the next press on the chart puts there. */
  readonly tool: DrawingTool | null;
  /** What is being written in place on the chart. */
  readonly writing: Writing | null;
  /** Pictures of entities by attachment, as far as they have been read. */
  readonly photos: ReadonlyMap<Identifier, ImageBitmap>;
  /** The entity a link is being drawn from, while its target is chosen. */
  readonly linkingFrom: Identifier | null;
  /** Which panels are open; in a narrow window not all of these are seen at once (`isPanelShown`). */
  readonly panels: Readonly<Record<PanelName, boolean>>;
  /** Whether the window is too narrow for both sides beside what is between them. */
  readonly isNarrow: boolean;
  /** The side that was opened last: the one a narrow window shows. */
  readonly frontSide: Side;
  readonly lowerTab: LowerTab;
  readonly settings: Settings;
  readonly dialog: Dialog | null;
  /** A recovery code nobody has written down yet; stands over everything until it is. */
  readonly sheet: RecoverySheet | null;
  readonly asking: ReasonAsked | null;
  /** An import that was left before it was done. */
  readonly importAside: ImportAside | null;
  /** Notes of cases that were put away, until the program is left. */
  readonly notesPutAway: ReadonlySet<string>;
  readonly notices: readonly Notice[];
  readonly busy: readonly Busy[];
  /** The step of the guided tour in sight, from 0; null while nobody takes it. */
  readonly tour: number | null;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly maximised: boolean;
  readonly systemTheme: 'light' | 'dark';
}

/** What belongs to one case and starts afresh with the next. */
export const freshCase = {
  filled: false,
  summary: null,
  heard: 0,
  rows: null,
  overview: null,
  openCharts: [],
  tab: 'chart',
  selection: nothingSelected,
  filter: everything,
  timeline: null,
  timeUnit: null,
  look: null,
  counting: usualCounting,
  subject: null,
  inspection: null,
  pinned: false,
  revealed: new Set<Identifier>(),
  protectedPeople: [],
  network: usualNetwork,
  question: { measure: 'degree', normalised: null, exact: false },
  measured: null,
  results: {},
  measuring: false,
  sizing: false,
  shading: false,
  analysis: usualAnalysis,
  following: null,
  querying: { id: null, unnamed: emptyPattern, scope: 'case', chosen: null },
  queried: null,
  thread: null,
  expansions: [],
  history: [],
  story: null,
  step: null,
  telling: null,
  comparing: null,
  foreseen: [],
  preview: null,
  newcomers: new Set<Identifier>(),
  marked: null,
  tool: null,
  writing: null,
  photos: new Map<Identifier, ImageBitmap>(),
  linkingFrom: null,
  dialog: null,
  importAside: null,
  asking: null,
  notices: [],
} as const satisfies Partial<Session>;

export const useSession = create<Session>()(() => ({
  ...freshCase,
  opening: true,
  sending: 0,
  locked: null,
  sheet: null,
  notesPutAway: new Set(),
  arrangeChoice: usualArrangeChoice,
  panels: usualSettings.panels,
  isNarrow: false,
  frontSide: 'inspector',
  lowerTab: 'results',
  settings: usualSettings,
  busy: [],
  tour: null,
  zoom: 1,
  maximised: false,
  systemTheme: 'light',
}));

/** The session as it is at this moment. */
export function now(): Session {
  return useSession.getState();
}

/** Writes part of the session; for the functions of this folder. */
export function put(part: Partial<Session>): void {
  useSession.setState(part);
}
