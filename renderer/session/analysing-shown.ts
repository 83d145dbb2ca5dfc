import type { Identifier } from '../../core/case/identifier.ts';
import { type AnswerOnChart, type Choices, nothingOnChart } from './analysing.ts';
import { askQuestion, makeRoom, putAnalysis, turnTo } from './analysing-asks.ts';
import { edit } from './editing.ts';
import { focusRegion } from './focus.ts';
import { light } from './following-asks.ts';
import { tell } from './notices.ts';
import { joinedSelection, nothingSelected, selectionOf } from './selection.ts';
import { now } from './session.ts';
import { goTo, openLower, select } from './viewing.ts';

/** What a line of an answer is about. */
interface About {
  readonly entities: readonly Identifier[];
  readonly links?: readonly Identifier[];
}

/** Selects what a line is about as far as it stands on the chart in front, instead of or besides what is selected. */
export function pickOnChart(about: About, isAdding: boolean): void {
  const { rows, selection } = now();
  const picked = selectionOf(
    about.entities.filter((id) => rows?.entities.has(id)),
    (about.links ?? []).filter((id) => rows?.links.has(id)),
  );
  select(isAdding ? joinedSelection(selection, picked) : picked);
}

/** Goes to what a line is about: one thing into the inspector, several lit on the chart from end to end. */
export function showOnChart(about: About): void {
  const { entities, links = [] } = about;
  const [only] = [...entities, ...links];
  if (entities.length + links.length === 1 && only !== undefined) goTo(only);
  else light({ entities: new Set(entities), links: new Set(links) }, entities);
  focusRegion('centre');
}

/** Colours groups on the chart in front, on areas where wanted; null takes both off. */
export function showGroups(groups: AnswerOnChart['groups']): void {
  putAnalysis({ onChart: { ...now().analysis.onChart, groups } });
}

/** Greys out who is taken away, on the chart in front alone: the case knows nothing of it. */
export function showAway(away: readonly Identifier[]): void {
  putAnalysis({ onChart: { ...now().analysis.onChart, away: new Set(away) } });
}

/** Takes these away besides those who are away already, greys them on the chart and asks what falls apart. */
export async function takeAway(coming: Choices['removal']['without']): Promise<void> {
  const { without } = now().analysis.choices.removal;
  await askWithout([...without, ...coming.filter((id) => !without.includes(id))]);
}

/** Asks what falls apart without these, who are greyed on the chart; with nobody away there is nothing to ask. */
export async function askWithout(without: Choices['removal']['without']): Promise<void> {
  showAway(without);
  if (without.length > 0) return askQuestion('removal', { without });
  const { choices, answers } = now().analysis;
  const { removal: _, ...rest } = answers;
  putAnalysis({ choices: { ...choices, removal: { without } }, answers: rest });
}

/** Takes away who is selected and turns to what falls apart without them. */
export async function takeAwaySelected(): Promise<void> {
  const taken = [...now().selection.entities];
  openLower('results');
  turnTo('removal');
  makeRoom();
  // What is selected would not be seen to be grey.
  select(nothingSelected);
  await takeAway(taken);
}

export function clearShown(): void {
  putAnalysis({ onChart: nothingOnChart });
}

/** Folds groups into one glyph each, those with two members or more on the chart in front, as one undo. */
export async function foldGroups(groups: readonly FoundGroup[]): Promise<void> {
  const { rows } = now();
  if (!rows) return;
  const gesture = crypto.randomUUID();
  let revision: number | undefined;
  for (const { label, members } of groups) {
    const entities = members.filter((id) => rows.entities.has(id));
    if (entities.length < 2) continue;
    const row = { chart: rows.chart.id, label, entities, folded: true as const };
    revision = await edit('save-group', { row }, gesture);
    if (revision === undefined) return;
  }
  if (revision !== undefined) tell('analysis:folded', { count: groups.length }, revision);
}

/** A group that was found, and what it is called. */
interface FoundGroup {
  readonly label: string;
  readonly members: readonly Identifier[];
}

/** Keeps groups that were found as sets, as one undo. */
export async function keepGroups(groups: readonly FoundGroup[]): Promise<void> {
  const gesture = crypto.randomUUID();
  let revision: number | undefined;
  for (const { label, members } of groups) {
    revision = await edit('save-set', { row: { label, entities: [...members], links: [] } }, gesture);
    if (revision === undefined) return;
  }
  if (revision !== undefined) tell('analysis:kept', { count: groups.length }, revision);
}
