import { parse } from '../../core/case/parse.ts';
import { fail, type Result } from '../../core/case/problem.ts';
import { type CaseCallName, caseCalls } from '../../core/contract/case-calls.ts';
import { reportFault } from '../report-fault.ts';
import { arrange } from './handlers/arrange.ts';
import { attach, saveAttachment } from './handlers/attach.ts';
import { brokerage } from './handlers/brokerage.ts';
import { chart } from './handlers/chart.ts';
import { checkCheckpoint, checkpoint } from './handlers/checkpoint.ts';
import { compare } from './handlers/compare.ts';
import { connect } from './handlers/connect.ts';
import { deletion } from './handlers/deletion.ts';
import { edit, redo, undo } from './handlers/edit.ts';
import { expand } from './handlers/expand.ts';
import { exportLosses } from './handlers/export-losses.ts';
import { pictureLeaves } from './handlers/picture-leaves.ts';
import { exportCase } from './handlers/export.ts';
import { facetValues } from './handlers/facet-values.ts';
import { figures } from './handlers/figures.ts';
import { groups } from './handlers/groups.ts';
import type { Ask, Handler } from './handlers/handler.ts';
import { history, stepBack } from './handlers/history.ts';
import { importFiles } from './handlers/import.ts';
import { inspect } from './handlers/inspect.ts';
import { itemHistory } from './handlers/item-history.ts';
import { keyPlayers } from './handlers/key-players.ts';
import { linked } from './handlers/linked.ts';
import { look } from './handlers/look.ts';
import { measure } from './handlers/measure.ts';
import { picture } from './handlers/picture.ts';
import { properties } from './handlers/properties.ts';
import { protectedPeople } from './handlers/protected-people.ts';
import { mostConnected } from './handlers/most-connected.ts';
import { removal } from './handlers/removal.ts';
import { pasteTable } from './handlers/paste-table.ts';
import { path } from './handlers/path.ts';
import { chartPart, overview } from './handlers/overview.ts';
import { patterns } from './handlers/patterns.ts';
import { query } from './handlers/query.ts';
import { search } from './handlers/search.ts';
import { story, storyStep } from './handlers/story.ts';
import { summary } from './handlers/summary.ts';
import { readTableHead } from './handlers/table-head.ts';
import { table, tableCells, tableColumn, tableRows } from './handlers/table.ts';
import { tally } from './handlers/tally.ts';
import { timeline } from './handlers/timeline.ts';
import { tryTable } from './handlers/try-table.ts';
import { verify } from './handlers/verify.ts';

const handlers: { readonly [C in CaseCallName]: Handler<C> } = {
  summary,
  chart,
  overview,
  'chart-part': chartPart,
  story,
  'story-step': storyStep,
  compare,
  timeline,
  tally,
  look,
  inspect,
  'item-history': itemHistory,
  table,
  'table-rows': tableRows,
  'table-cells': tableCells,
  'table-column': tableColumn,
  properties,
  deletion,
  'facet-values': facetValues,
  picture,
  'protected-people': protectedPeople,
  search,
  edit,
  undo,
  redo,
  history,
  'step-back': stepBack,
  attach,
  'save-attachment': saveAttachment,
  checkpoint,
  'check-checkpoint': checkCheckpoint,
  measure,
  groups,
  'key-players': keyPlayers,
  brokerage,
  removal,
  figures,
  arrange,
  'paste-table': pasteTable,
  'read-table-head': readTableHead,
  'try-table': tryTable,
  import: importFiles,
  'export-losses': exportLosses,
  export: exportCase,
  'picture-leaves': pictureLeaves,
  verify,
  expand,
  path,
  linked,
  connect,
  'most-connected': mostConnected,
  query,
  patterns,
};

/** Parses and answers one question about a case. What no handler expected is caught here, and only here. */
export async function dispatch(call: string, input: unknown, ask: Ask): Promise<Result<unknown>> {
  if (!isCaseCall(call)) return fail('unknown-call', { details: { call } });
  const parsed = parse<unknown>(caseCalls[call].input, input);
  if (!parsed.ok) return parsed;
  try {
    return await (handlers[call] as (input: unknown, ask: Ask) => Promise<Result<unknown>>)(
      parsed.value,
      ask,
    );
  } catch (error) {
    if (ask.signal.aborted) return fail('cancelled');
    reportFault(error);
    return fail('stopped-unexpectedly');
  }
}

function isCaseCall(call: string): call is CaseCallName {
  return Object.hasOwn(caseCalls, call);
}
