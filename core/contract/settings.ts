import { z } from 'zod';

import { gradingSchemes } from '../case/grading-schemes.ts';
import { tableKinds } from '../tables/column.ts';

/** Id of a command of the window, as it stands in the one list of them. */
const commandId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

/** A key with the modifiers held, as `$mod+Shift+k`: `$mod` is Ctrl, or Command on a Mac; in brackets: held or not. */
const binding = z
  .string()
  .max(60)
  .regex(/^(?:\[?(?:\$mod|Control|Alt|Shift|Meta)\]?\+)*(?:\S|[A-Z][A-Za-z0-9]{1,19})$/u);

/** Commands whose keys are not the usual ones; none is no key. */
const keys = z.record(commandId, z.array(binding).max(3));

/** What a double click on an entity or a link can do. */
export const doubleClicks = ['inspect', 'rename', 'expand'] as const;
/** Where the legend of a chart can stand, in turn as the clock goes. */
export const legendCorners = ['bottom-left', 'top-left', 'top-right', 'bottom-right'] as const;
export type LegendCorner = (typeof legendCorners)[number];
/** How large names are in pictures: as on screen, or as usual whatever is set for the screen. */
export const pictureNames = ['screen', 'usual'] as const;
/** How much room the rows of the table have. */
export const rowRooms = ['dense', 'usual', 'roomy'] as const;
/** Papers that a chart can be printed on. */
export const papers = ['A4', 'A3', 'A2', 'A1', 'A0', 'Letter'] as const;
/** How large a chart stands on paper: as one page lets it, as so many pages by so many let it, or at a scale. */
export const pdfSizes = ['page', 'sheets', 'scale'] as const;
/** Columns and rows of pages at most. */
export const mostSheets = 8;
/** Per cent, for a size of `scale`. */
export const pdfScales = [25, 50, 75, 100, 150, 200] as const;
const sheets = z.int().min(1).max(mostSheets);
/** On which paper a chart goes into a PDF, and how large. */
const pdfLayout = z.strictObject({
  ...{ paper: z.enum(papers), landscape: z.boolean(), size: z.enum(pdfSizes) },
  ...{ columns: sheets, rows: sheets, percent: z.number().min(10).max(400) },
});
export type PdfLayout = z.infer<typeof pdfLayout>;
/** How much of a case leaves at a time. */
export const exportScopes = ['case', 'chart', 'visible', 'selection'] as const;
export const motions = ['system', 'full', 'none'] as const;

const fields = {
  language: z.enum(['id', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** What is shown at the start: the case opened last, or the start page. */
  atStart: z.enum(['last', 'page']),
  doubleClick: z.enum(doubleClicks),
  /** Whether things move to their places or are there at once. */
  motion: z.enum(motions),
  /** Size of the whole interface, per cent. */
  interfaceSize: z.int().min(90).max(200),
  /** Size of the names on charts, per cent. */
  labelSize: z.int().min(80).max(160),
  /** The fonts that come with the program, or those of the system. */
  fonts: z.enum(['bundled', 'system']),
  /** How new charts draw parallel links. */
  parallel: z.enum(['apart', 'rolled']),
  /** The grading scheme of new cases. */
  grading: z.enum(gradingSchemes),
  explorerWidth: z.int().min(180).max(480),
  inspectorWidth: z.int().min(240).max(640),
  resultsHeight: z.int().min(120).max(800),
  panels: z.strictObject({ explorer: z.boolean(), inspector: z.boolean(), results: z.boolean() }),
  /** What the lower panel shows while it is open. */
  lowerTab: z.string().max(40),
  /** The question of the analysis panel that is in front. */
  analysisQuestion: z.string().max(40),
  /** Whether victims may be chosen as key players unless one says otherwise. */
  keyVictims: z.boolean(),
  /** Parts of the explorer that are folded away. */
  folded: z.array(z.string().max(40)).max(40),
  /** Minutes without a hand on the machine after which an encrypted case is locked; 0 never. */
  lockAfter: z.int().min(0).max(240),
  /** Whether the time bar stands below the chart. */
  timeBar: z.boolean(),
  /** Whether victims and witnesses are shown without their names. */
  masking: z.boolean(),
  /** Whether the chart shows a grid and what is dragged comes to rest on it. */
  grid: z.boolean(),
  /** Whether the strip to draw from stands beside the chart. */
  drawing: z.boolean(),
  /** Whether the legend stands on charts, and where. */
  legend: z.boolean(),
  legendCorner: z.enum(legendCorners),
  pictureNames: z.enum(pictureNames),
  /** Whether colours of looks have patterns beside them in pictures in colour, too; for print they always have. */
  patterns: z.boolean(),
  /** What was exported last: as what, and how much of the case. */
  exportFormat: z.string().max(40),
  exportScope: z.enum(exportScopes),
  pdf: pdfLayout,
  tableRows: z.enum(rowRooms),
  /** Columns of the table and their widths in pixels, by what its rows are. */
  tableColumns: z.partialRecord(
    z.enum(tableKinds),
    z.array(z.strictObject({ id: z.string().max(210), width: z.int().min(40).max(1200) })).max(60),
  ),
  keys,
  /** Step of the guided tour that comes next, from 0. */
  tourStep: z.int().min(0).max(99),
};

/** What the program remembers of how it looks and acts; never anything of a case. */
export const settingsSchema = z.strictObject(fields);
/** Any of the settings. */
export const settingsPart = settingsSchema.partial();

export type Settings = z.infer<typeof settingsSchema>;

/** How the program looks and acts until somebody wants it otherwise. */
export const usualSettings: Settings = {
  language: 'id',
  theme: 'system',
  atStart: 'last',
  doubleClick: 'inspect',
  motion: 'system',
  interfaceSize: 100,
  labelSize: 100,
  fonts: 'bundled',
  parallel: 'apart',
  grading: '6x6',
  explorerWidth: 256,
  inspectorWidth: 340,
  resultsHeight: 240,
  panels: { explorer: true, inspector: true, results: false },
  lowerTab: 'results',
  analysisQuestion: 'holds',
  keyVictims: false,
  folded: [],
  lockAfter: 10,
  timeBar: true,
  masking: true,
  grid: false,
  drawing: false,
  legend: true,
  legendCorner: 'bottom-left',
  pictureNames: 'screen',
  patterns: false,
  exportFormat: 'xlsx',
  exportScope: 'chart',
  pdf: { paper: 'A4', landscape: true, size: 'page', columns: 2, rows: 2, percent: 100 },
  tableRows: 'usual',
  tableColumns: {},
  keys: {},
  tourStep: 0,
};

/** Settings that were read, and the names of those that were not usable or not known. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly wrong: readonly string[];
}

/** Takes what is usable of a settings file setting by setting; the rest is as usual. Missing ones are not wrong. */
export function readSettings(raw: Readonly<Record<string, unknown>>): ReadSettings {
  const wrong = Object.keys(raw).filter((name) => !Object.hasOwn(fields, name));
  const usable: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fields)) {
    if (!Object.hasOwn(raw, name)) continue;
    const read = schema.safeParse(name === 'keys' ? usableKeys(raw[name]) : raw[name]);
    if (read.success) usable[name] = read.data;
    else wrong.push(name);
  }
  return { settings: settingsSchema.parse({ ...usualSettings, ...usable }), wrong };
}

/** Without the commands whose keys are damaged, so that one bad line does not cost the others. */
function usableKeys(raw: unknown): unknown {
  const given = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!given.success) return raw;
  return Object.fromEntries(
    Object.entries(given.data).filter(([id, held]) => keys.safeParse({ [id]: held }).success),
  );
}
