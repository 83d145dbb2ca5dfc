import { arrange } from './handlers/arrange.ts';
import { attach, saveAttachment } from './handlers/attach.ts';
import { brokerage } from './handlers/brokerage.ts';
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
import { history, stepBack } from './handlers/history.ts';
import { importFiles } from './handlers/import.ts';
import { inspect } from './handlers/inspect.ts';
import { itemHistory } from './handlers/item-history.ts';
import { keyPlayers } from './handlers/key-players.ts';
import { linked } from './handlers/linked.ts';
import { measure } from './handlers/measure.ts';
import { picture } from './handlers/picture.ts';
import { properties } from './handlers/properties.ts';
import { mostConnected } from './handlers/most-connected.ts';
import { removal } from './handlers/removal.ts';
import { pasteTable } from './handlers/paste-table.ts';
import { path } from './handlers/path.ts';
import { patterns } from './handlers/patterns.ts';
import { query } from './handlers/query.ts';
import { search } from './handlers/search.ts';
import { story, storyStep } from './handlers/story.ts';
import { readTableHead } from './handlers/table-head.ts';
import { table, tableCells, tableColumn, tableRows } from './handlers/table.ts';
import { tally } from './handlers/tally.ts';
import { surveyFile } from './handlers/survey-file.ts';
import { tryTable } from './handlers/try-table.ts';
import { verify } from './handlers/verify.ts';
import type { LaterCall } from './first-handlers.ts';
import type { Handler } from './handlers/handler.ts';

/** Who answers all other questions. Read only when one is asked: it is most of the program. */
export const laterHandlers: { readonly [C in LaterCall]: Handler<C> } = {
  story,
  'story-step': storyStep,
  compare,
  tally,
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
  'survey-file': surveyFile,
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
