import { z } from 'zod';

import { directions } from '../case/link.ts';
import { columnKinds } from '../table-spec/column-kind.ts';
import { dateOrders } from '../table-spec/steps/date-orders.ts';
import { tableSpec } from '../table-spec/table-spec.ts';
import { fileHandle } from './file-handle.ts';
import { columnAccountSchema, newConflict } from './import-report.ts';
import { maskedFor } from './masked-for.ts';
import { problemSchema } from './problem-schema.ts';

const count = z.int().min(0);
const sheet = z.string().max(200).exactOptional();
/** Label of the WHATWG Encoding Standard. */
const encoding = z.string().max(40).exactOptional();
const widths = z.array(z.int().min(1).max(10_000)).min(1).max(2000);
const separator = z.string().length(1).exactOptional();

/** Rows that are shown of a file, at most. */
export const shownRows = 100;
/** Lines of a text that are shown as they stand, at most. */
export const shownLines = 6;
/** Rows that a trial reads, at most. */
export const triedRows = 200;

/** How a file lays out what it holds: as a table of one of these kinds, or as a format that says itself what is what. */
const tableInputs = ['delimited', 'workbook', 'lines', 'fixed', 'network'] as const;

/** Text from the clipboard, with the name that its source will have. */
export const pasteTableInput = z.strictObject({
  name: z.string().regex(/^[^/\\\p{Cc}]{1,100}$/u),
  text: z.string().max(50_000_000),
});

/** A table that was pasted, as a file that was chosen is told of. */
export const pastedTableSchema = z.strictObject({ handle: fileHandle, name: z.string(), bytes: count });

/** What is told of a file; whatever is left out is worked out from how the file begins. */
export const tableHeadInput = z.strictObject({
  file: fileHandle,
  ...{ sheet, encoding, separator },
  /** How many characters each column takes, where no sign stands between cells. */
  widths: widths.exactOptional(),
  /** Rows above the headings or the first row of data. */
  skip: z.int().min(0).max(1000).exactOptional(),
  hasHeadings: z.boolean().exactOptional(),
});

const textRow = { line: z.int().min(1), cells: z.array(z.string()).readonly() };

/** A column as the first rows of its file show it. */
const tableColumnHead = z
  .strictObject({
    heading: z.string(),
    kind: z.enum(columnKinds),
    /** Of the rows looked at: how many cells are not blank, and how many different texts they hold. */
    ...{ filled: count, distinct: count },
    examples: z.array(z.string()).max(5).readonly(),
    /** All dates could be read with the day or with the month first: it has to be said which. */
    ambiguous: z.literal('day-month').exactOptional(),
    /** In which order its dates are written, where they show it. */
    order: z.enum(dateOrders).exactOptional(),
    /** Which sign parts the decimals of its numbers, where they show it. */
    decimal: z.enum(['.', ',']).exactOptional(),
  })
  .readonly();

/** How a file begins, what was believed of it, and its first rows as they stand. */
export const tableHeadSchema = z
  .strictObject({
    /** Name without folder. */
    file: z.string(),
    bytes: count,
    input: z.enum(tableInputs),
    /** Id of the format that the file is in, where it is no table. */
    format: z.string().exactOptional(),
    /** Id of a format that would read the table without a specification, such as a list of links. */
    alsoReadBy: z.string().exactOptional(),
    encoding: z.string(),
    /** True of what was worked out from the file, false of what was told. */
    believed: z
      .strictObject({
        ...{ sheet: z.boolean(), encoding: z.boolean(), separator: z.boolean() },
        ...{ skip: z.boolean(), headings: z.boolean() },
      })
      .readonly(),
    separator,
    quote: z.string().length(1).exactOptional(),
    /** How many characters each column takes, where no sign stands between cells. */
    widths: widths.exactOptional(),
    /** Of a text: its first lines that are not blank, as they stand. */
    lines: z.array(z.string()).max(shownLines).readonly().exactOptional(),
    /** Sheets of a workbook, and which of them this is the head of. */
    sheets: z
      .array(z.strictObject({ name: z.string(), rows: count.exactOptional() }).readonly())
      .readonly()
      .exactOptional(),
    sheet,
    skip: count,
    hasHeadings: z.boolean(),
    /** Names of the columns: of the file, or `column 1` and so on. */
    headings: z.array(z.string()).readonly(),
    columns: z.array(tableColumnHead).readonly(),
    /** The first rows of data, without the headings. */
    rows: z.array(z.strictObject(textRow).readonly()).max(shownRows).readonly(),
    /** What is wrong with what was looked at, first of all that it cannot be read to the end. */
    problems: z.array(problemSchema).readonly(),
  })
  .readonly();

/** Reads the first rows of a table by a specification, and compares what they tell of with the case. */
export const tryTableInput = z.strictObject({
  file: fileHandle,
  ...{ sheet, encoding },
  spec: tableSpec,
  /** Type of entities whose file does not say one. */
  entityType: z.string().min(1).max(100).exactOptional(),
  masked: maskedFor.exactOptional(),
});

/** What becomes of an entity that a file tells of. */
const entityFates = ['new', 'joined', 'conflicting'] as const;

const triedEntity = z
  .strictObject({
    /** Names it in this answer. */
    key: z.string(),
    ...{ type: z.string(), label: z.string() },
    fate: z.enum(entityFates),
    /** The entity of the case that it is. */
    id: z.string().exactOptional(),
    conflicts: z.array(z.strictObject(newConflict).readonly()).readonly(),
  })
  .readonly();

const triedLink = z
  .strictObject({
    /** Keys of entities of this answer. */
    ...{ from: z.string(), to: z.string(), type: z.string() },
    direction: z.enum(directions),
    label: z.string().exactOptional(),
  })
  .readonly();

/** Entities and the links between them that a file tells of, beside what the case holds. */
export const triedNetwork = z
  .strictObject({
    entities: z.array(triedEntity).readonly(),
    links: z.array(triedLink).readonly(),
  })
  .readonly();

/** What the first rows of a table become by a specification. */
export const tableTrialSchema = z
  .strictObject({
    /** Names of the columns as they are after the steps: those of `rows`. */
    headings: z.array(z.string()).readonly(),
    rows: z
      .array(
        z
          .strictObject({
            ...textRow,
            /** A row that tells of nothing is `ruled` as well. */
            fate: z.enum(['used', 'ruled', 'rejected']),
            problem: problemSchema.exactOptional(),
          })
          .readonly(),
      )
      .max(shownRows)
      .readonly(),
    /** What became of the cells of all rows that were tried. */
    columns: z.array(columnAccountSchema).readonly(),
    network: triedNetwork,
    problems: z.array(problemSchema).readonly(),
  })
  .readonly();

export type TableHead = z.infer<typeof tableHeadSchema>;
export type TableColumnHead = z.infer<typeof tableColumnHead>;
export type TableTrial = z.infer<typeof tableTrialSchema>;
export type TriedNetwork = z.infer<typeof triedNetwork>;
