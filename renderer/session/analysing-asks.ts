import { usualSettings } from '../../core/contract/settings.ts';
import { onChanged } from '../bridge.ts';
import {
  type Analysis,
  type Asked,
  type Choices,
  isAsked,
  isOver,
  nothingOnChart,
  outdated,
  questionInFront,
  type QuestionId,
  usualAnalysis,
} from './analysing.ts';
import { askers } from './analysing-askers.ts';
import { networkAsked } from './analysing-network.ts';
import { busy } from './busy.ts';
import { leavesLinks } from './kept-answers.ts';
import { maskedFor } from './masked-for.ts';
import { now, put } from './session.ts';
import { saveSettings, tryWidths } from './settings.ts';
import { openLower } from './viewing.ts';

/** Words of what is under way, by which the panel finds how far it is. */
export const askingWords = 'analysis:asking';

/** Height of the panel with an answer in it, pixels at most and as a share of the window. */
const mostRoom = 360;
const shareForAnswers = 0.42;

let latest = 0;

/** From now on marks answers as old when the case changes in what they rest on. */
export function followAnalysis(): void {
  onChanged(({ edit }) => {
    if (!leavesLinks(edit)) putAnalysis({ answers: outdated(now().analysis.answers) });
  });
}

/** Turns to a question; what answered it before is still there. */
export function turnTo(question: QuestionId): void {
  if (questionInFront(now()) !== question) void saveSettings({ analysisQuestion: question });
}

/** Opens the panel at a question and asks it, unless its answer still holds. */
export async function openQuestion(question: QuestionId): Promise<void> {
  openLower('results');
  turnTo(question);
  makeRoom();
  const { answers, choices } = now().analysis;
  const isIdle = question === 'removal' && choices.removal.without.length === 0;
  if (!isAsked(question) || isIdle) return;
  const answer = answers[question];
  if (!answer || answer.isOld || !isOver(answer, networkAsked(now()))) await askQuestion(question);
}

/** Gives answers more of the window than the lower panel usually has, unless somebody gave it a height of their own. */
export function makeRoom(): void {
  if (now().settings.resultsHeight !== usualSettings.resultsHeight) return;
  const resultsHeight = Math.round(Math.min(mostRoom, window.innerHeight * shareForAnswers));
  if (resultsHeight > usualSettings.resultsHeight) tryWidths({ resultsHeight });
}

/** Asks a question, some of it otherwise than before; only the answer to the latest one is kept. */
export async function askQuestion<K extends Asked>(
  question: K,
  part: Partial<Choices[K]> = {},
): Promise<void> {
  const { analysis, rows, settings } = now();
  if (!rows) return;
  const mine = ++latest;
  const choices = { ...analysis.choices[question], ...part };
  putAnalysis({ choices: { ...analysis.choices, [question]: choices }, asking: question });
  const network = networkAsked(now());
  const around = { network, masked: maskedFor(now()), victims: settings.keyVictims };
  const value = await busy(askingWords, (options) => askers[question](choices, { ...around, options }));
  if (mine !== latest) return;
  const answered = value && { [question]: { value, network, isOld: false } };
  putAnalysis({ asking: null, answers: { ...now().analysis.answers, ...answered } });
}

/** Asks again for who may be named now what is answered for the question in front; other answers are put away. */
export async function nameAnalysisAnew(): Promise<void> {
  const { answers } = now().analysis;
  const question = questionInFront(now());
  putAnalysis({ answers: {} });
  if (isAsked(question) && answers[question]) await askQuestion(question);
}

/** Forgets answers, had or on their way, of another case; what was chosen, too. */
export function forgetAnalysis(): void {
  latest += 1;
  put({ analysis: usualAnalysis });
}

/** Forgets what answers draw on a chart that is no longer in front. */
export function clearAnswerOnChart(): void {
  putAnalysis({ onChart: nothingOnChart });
}

export function putAnalysis(part: Partial<Analysis>): void {
  put({ analysis: { ...now().analysis, ...part } });
}
