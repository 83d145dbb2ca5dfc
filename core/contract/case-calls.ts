import { z } from 'zod';

import { kernelIds } from '../arrange/kernel-ids.ts';
import { identifier } from '../case/identifier.ts';
import { searchKinds } from '../search/searched-row.ts';
import {
  brokerageInput,
  brokerageSchema,
  figuresInput,
  figuresSchema,
  groupsInput,
  groupsSchema,
  keyPlayersInput,
  keyPlayersSchema,
  measuredSchema,
  measureInput,
  patternsInput,
  patternsSchema,
  removalInput,
  removalSchema,
} from './analysing.ts';
import { call } from './call.ts';
import {
  connectInput,
  connectionSchema,
  expandInput,
  expansionSchema,
  linkedInput,
  linkedSchema,
  mostConnectedInput,
  mostConnectedSchema,
  pathInput,
  pathsSchema,
} from './following.ts';
import { comparisonSchema, sideSchema } from './comparing.ts';
import {
  exportInput,
  exportLossesInput,
  exportLossesSchema,
  exportSchema,
  pictureLeavesInput,
} from './exporting.ts';
import { fileHandle } from './file-handle.ts';
import { fileSurveySchema, surveyFileInput } from './file-survey.ts';
import { firstCalls } from './first-calls.ts';
import { importInput } from './import-input.ts';
import { importReportSchema } from './import-report.ts';
import { maskedFor } from './masked-for.ts';
import { facetValuesInput, facetValuesSchema } from './offering.ts';
import { queryAnswerSchema, queryInput } from './querying.ts';
import { tallyInput, tallySchema } from './tallying.ts';
import { storySchema, storyStepSchema } from './telling.ts';
import {
  deletionSchema,
  itemHistoryInput,
  itemHistorySchema,
  tableCellsInput,
  tableCellsSchema,
  tableColumnInput,
  tableColumnSchema,
  tableInput,
  tableRowsInput,
  tableRowsSchema,
  tableSchema,
} from './table.ts';
import {
  pastedTableSchema,
  pasteTableInput,
  tableHeadInput,
  tableHeadSchema,
  tableTrialSchema,
  tryTableInput,
} from './table-reading.ts';
import {
  checkpointSchema,
  historyPageSchema,
  inspectionSchema,
  searchResultSchema,
  verifiedSchema,
} from './views.ts';

const nothing = z.strictObject({});
/** For whom names are masked; absent where everybody is named. */
const masked = maskedFor.exactOptional();
/** The reason a person gives; some cases ask for it. */
const why = z.string().trim().min(1).max(2000).exactOptional();

const committed = z.strictObject({ revision: z.int(), edit: z.string() });

const laterCalls = {
  story: call(z.strictObject({ chart: identifier, masked }), storySchema),
  'story-step': call(z.strictObject({ snapshot: identifier }), storyStepSchema),
  /** What is different on the second side from the first. */
  compare: call(z.strictObject({ before: sideSchema, after: sideSchema, masked }), comparisonSchema),
  /** What stands on a chart by its values of a facet, for a window that has not read all of it. */
  tally: call(tallyInput, tallySchema),
  inspect: call(z.strictObject({ id: identifier }), inspectionSchema),
  /** What became of one entity, link or source, newest first, a stretch of the history at a time. */
  'item-history': call(itemHistoryInput, itemHistorySchema),
  /** Entities, links or sources in order; then, of those in sight, what stands in the columns. */
  table: call(tableInput, tableSchema),
  'table-rows': call(tableRowsInput, tableRowsSchema),
  'table-cells': call(tableCellsInput, tableCellsSchema),
  /** The names of all properties that entities or links have values of, most frequent first. */
  properties: call(nothing, z.array(z.string())),
  'table-column': call(tableColumnInput, tableColumnSchema),
  /** What `delete-items` would come to. */
  deletion: call(
    z.strictObject({ entities: z.array(identifier), links: z.array(identifier) }),
    deletionSchema,
  ),
  /** The values of a facet over the whole case, to choose from. */
  'facet-values': call(facetValuesInput, facetValuesSchema),
  search: call(
    z.strictObject({
      text: z.string().max(500),
      limit: z.int().min(1).max(1000),
      /** All kinds of rows where there is none. */
      kinds: z.array(z.enum(searchKinds)).exactOptional(),
      types: z.array(z.string()).exactOptional(),
      /** Texts are masked before they are cut. */
      masked,
    }),
    searchResultSchema,
  ),
  edit: call(
    z.strictObject({
      ...{ edit: z.string(), input: z.unknown(), why },
      /** Edits that follow each other with the same gesture are taken back together. */
      gesture: z.string().max(100).exactOptional(),
    }),
    committed,
  ),
  undo: call(nothing, committed),
  redo: call(nothing, committed),
  /** Lines before a revision (or the newest), newest first. */
  history: call(
    z.strictObject({ before: z.int().min(1).exactOptional(), limit: z.int().min(1).max(1000), masked }),
    historyPageSchema,
  ),
  /** Makes the case what it was after an earlier commit, as one edit. */
  'step-back': call(z.strictObject({ to: z.int().min(1), why }), committed),
  /** Keeps a file with the case and says which rows it is about. */
  attach: call(
    z.strictObject({
      ...{ file: fileHandle, about: z.array(identifier).max(1000), why },
      source: identifier.exactOptional(),
    }),
    committed,
  ),
  'save-attachment': call(
    z.strictObject({ attachment: identifier, file: fileHandle, why }),
    z.strictObject({ bytes: z.int() }),
  ),
  /** An attachment that is a picture (PNG, JPEG, WebP), to be drawn. */
  picture: call(
    z.strictObject({ attachment: identifier }),
    z.strictObject({ mediaType: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),
  /** Signs the audit trail now. */
  checkpoint: call(nothing, checkpointSchema),
  /** Whether the trail carries on from a checkpoint kept elsewhere: its text as `checkpoint` gave it. */
  'check-checkpoint': call(
    z.strictObject({ note: z.string().max(2000), publicKey: z.string().max(200) }),
    z.strictObject({ size: z.int() }),
  ),
  /** A score for each entity, or for each link, of a network that is chosen for it. */
  measure: call(measureInput, measuredSchema),
  /** Which entities belong together. */
  groups: call(groupsInput, groupsSchema),
  /** The sets without whom a network falls apart most, or that reach most of it. */
  'key-players': call(keyPlayersInput, keyPlayersSchema),
  /** Who stands between groups. */
  brokerage: call(brokerageInput, brokerageSchema),
  /** What becomes of a network when some of it is taken away in thought. */
  removal: call(removalInput, removalSchema),
  /** Figures of a network as a whole. */
  figures: call(figuresInput, figuresSchema),
  /** Lays out a chart (or some of its entities, the rest staying put) and commits the places as one edit. */
  arrange: call(
    z.strictObject({
      ...{ chart: identifier, arrangement: z.enum(kernelIds), why },
      entities: z.array(identifier).exactOptional(),
      /** Id of the facet that entities are grouped by; their type where there is none. */
      by: z.string().max(200).exactOptional(),
      /** For whom the names of groups are masked. */
      masked,
      /** The entity that everything starts from; the one with most links where there is none. */
      root: identifier.exactOptional(),
      /** Width to height of where the chart is seen. */
      aspect: z.number().min(0.2).max(5).exactOptional(),
    }),
    committed,
  ),
  /** Keeps text from the clipboard under a handle, to be read as a file is; it is never written to disk. */
  'paste-table': call(pasteTableInput, pastedTableSchema),
  /** How a file of a table begins and what is believed of it; the case is not looked at. */
  'read-table-head': call(tableHeadInput, tableHeadSchema),
  /** What the first rows of a table become by a specification, beside what the case holds. */
  'try-table': call(tryTableInput, tableTrialSchema),
  /** What a file in a format that says what is what tells, beside what the case holds. */
  'survey-file': call(surveyFileInput, fileSurveySchema),
  /** Brings files in as one edit, or says what that would do. */
  import: call(importInput, importReportSchema),
  /** What leaves with a scope, what each way out lacks of it, and under which handling. */
  'export-losses': call(exportLossesInput, exportLossesSchema),
  export: call(exportInput, exportSchema),
  /** Has the audit trail say that a picture leaves, before it does. */
  'picture-leaves': call(pictureLeavesInput, z.literal(true)),
  verify: call(nothing, verifiedSchema),
  /** What would come onto a chart with the neighbours of some of its entities. */
  expand: call(expandInput, expansionSchema),
  path: call(pathInput, pathsSchema),
  /** What can be reached from some entities within so many steps. */
  linked: call(linkedInput, linkedSchema),
  /** A small network that joins some entities over others. */
  connect: call(connectInput, connectionSchema),
  'most-connected': call(mostConnectedInput, mostConnectedSchema),
  /** Where a pattern of entities and links stands in the case. */
  query: call(queryInput, queryAnswerSchema),
  /** What is found in the case of what traffickers' networks do, and of what analysts drew themselves. */
  patterns: call(patternsInput, patternsSchema),
} as const;

/** What the case service answers, over the MessagePort and to the command line. */
export const caseCalls = { ...firstCalls, ...laterCalls } as const;

export type CaseCallName = keyof typeof caseCalls;
export type CaseInput<C extends CaseCallName> = z.infer<(typeof caseCalls)[C]['input']>;
export type CaseOutput<C extends CaseCallName> = z.infer<(typeof caseCalls)[C]['output']>;
