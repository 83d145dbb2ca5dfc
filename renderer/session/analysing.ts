import type { Identifier } from '../../core/case/identifier.ts';
import type {
  BrokerageFound,
  FiguresFound,
  GroupsFound,
  KeyPlayersFound,
  Measured,
  NetworkChoice,
  PatternsFound,
  RemovalFound,
} from '../../core/contract/analysing.ts';
import type { Settings } from '../../core/contract/settings.ts';
import type { NextQuestion } from './next-questions.ts';

/** What can be asked of the network, in the order of the panel; the last leads to every measure by itself. */
export const questionIds = [
  'holds',
  'reaches',
  'connects',
  'groups',
  'removal',
  'patterns',
  'built',
  'next',
  'scores',
] as const;

export type QuestionId = (typeof questionIds)[number];

/** What each question lets one choose. */
export interface Choices {
  /** `victims`: whether they may be chosen; null for what the settings say. */
  readonly holds: { readonly most: number; readonly victims: boolean | null };
  readonly reaches: { readonly most: number; readonly steps: number; readonly victims: boolean | null };
  /** The facet whose values are the sides that are connected. */
  readonly connects: { readonly by: string };
  readonly groups: {
    readonly grouping: string;
    readonly resolution: number;
    readonly seed: number;
    readonly least: number;
    readonly lacking: number;
    readonly by: string;
  };
  /** Who is taken away. */
  readonly removal: { readonly without: readonly Identifier[] };
  readonly patterns: {
    /** Values that were chosen instead of the usual ones, by pattern and name. */
    readonly settings: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
    /** Whether those that were put aside are listed, too. */
    readonly dismissed: boolean;
  };
  readonly built: { readonly by: string };
  readonly next: Readonly<Record<string, never>>;
}

/** What answers each question. */
export interface Answers {
  readonly holds: {
    readonly players: KeyPlayersFound;
    readonly between: Measured;
    readonly connectors: GroupsFound;
  };
  readonly reaches: { readonly players: KeyPlayersFound; readonly near: Measured };
  readonly connects: BrokerageFound;
  readonly groups: GroupsFound;
  readonly removal: RemovalFound;
  readonly patterns: PatternsFound;
  readonly built: FiguresFound;
  readonly next: readonly NextQuestion[];
}

export type Asked = keyof Answers;

/** An answer, over which network it was found, and whether the case has changed since. */
interface Answered<K extends Asked> {
  readonly value: Answers[K];
  readonly network: NetworkChoice;
  readonly isOld: boolean;
}

/** What an answer draws on the chart in front, which nothing in the case tells of. */
export interface AnswerOnChart {
  /** Coloured by the group they are in, and stood on areas where asked; largest group first. */
  readonly groups: {
    readonly members: readonly (readonly Identifier[])[];
    readonly hulls: boolean;
  } | null;
  /** Grey, as if they were not there. */
  readonly away: ReadonlySet<Identifier>;
}

/** With what choices the network is asked, and what answered. */
export interface Analysis {
  readonly choices: Choices;
  readonly answers: { readonly [K in Asked]?: Answered<K> };
  /** What is on its way. */
  readonly asking: Asked | null;
  readonly onChart: AnswerOnChart;
}

export const nothingOnChart: AnswerOnChart = { groups: null, away: new Set() };

/** Nothing asked yet; countries are what sides are by until one says otherwise. */
export const usualAnalysis: Analysis = {
  choices: {
    holds: { most: 5, victims: null },
    reaches: { most: 3, steps: 2, victims: null },
    connects: { by: 'country' },
    groups: { grouping: 'leiden', resolution: 1, seed: 1, least: 3, lacking: 1, by: 'country' },
    removal: { without: [] },
    patterns: { settings: {}, dismissed: false },
    built: { by: 'type' },
    next: {},
  },
  answers: {},
  asking: null,
  onChart: nothingOnChart,
};

/** The question in front, which the settings remember. */
export function questionInFront({
  settings,
}: {
  readonly settings: Pick<Settings, 'analysisQuestion'>;
}): QuestionId {
  return questionIds.find((id) => id === settings.analysisQuestion) ?? questionIds[0];
}

/** Whether a question has an answer of its own; `scores` is asked in another way. */
export function isAsked(question: QuestionId): question is Asked {
  return question !== 'scores';
}

/** The same answers, all of them old. */
export function outdated(answers: Analysis['answers']): Analysis['answers'] {
  const old = Object.entries(answers).map(([asked, answer]) => [asked, { ...answer, isOld: true }]);
  return Object.fromEntries(old) as Analysis['answers'];
}

/** Whether an answer was found over this network. */
export function isOver(answer: { readonly network: NetworkChoice }, network: NetworkChoice): boolean {
  return JSON.stringify(answer.network) === JSON.stringify(network);
}
