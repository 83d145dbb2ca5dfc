import { z } from 'zod';

import { directions, strengths } from '../case/link.ts';
import { gradingSchemes } from '../case/grading-schemes.ts';
import { sourceKinds } from '../case/source.ts';
import { pattern } from './pattern.ts';
import { stepIds } from './steps/step-ids.ts';

/** Longest name of a column, as long as a property may be. */
const column = z.string().min(1).max(200);
const type = z.string().min(1).max(100);
/** What the specification itself calls one of the entities of a row. */
const name = z.string().min(1).max(60);

/** Cells worked on before they are read: from these columns into those, which may be new or the same. */
const workedColumns = z.strictObject({
  step: z.enum(stepIds),
  from: z.array(column).max(50),
  into: z.array(column).min(1).max(50),
  /** What the step is told; see its own schema. */
  with: z.json().exactOptional(),
  /** What becomes of a row in which the step can make nothing of a cell; a cell kept is written into the first column. */
  otherwise: z.enum(['reject', 'keep']).default('reject'),
});

/** A row in which this holds says nothing and is left out. */
const rule = z.strictObject({ column, is: z.enum(['empty', 'like']), look: pattern.exactOptional() });

/** What holds for every row, or is read from a column; a blank cell means what holds otherwise. */
const said = <T extends z.ZodType>(what: T) => ({
  always: what.exactOptional(),
  column: column.exactOptional(),
});

/** A column that becomes a property. */
const property = z.strictObject({ column, property: column });

/** One entity that each row tells of; rows with the same key tell of the same one. */
const entity = z.strictObject({
  name,
  type: z.strictObject(said(type)),
  /** Columns that say which entity it is; where all are blank the row tells of none. */
  key: z.array(column).min(1).max(10),
  label: column.exactOptional(),
  properties: z.array(property).max(500).default([]),
  /** Properties by which an entity of the case is the same: all of them agree. Without any, the key of an earlier import. */
  sameBy: z.array(column).max(10).default([]),
});

/** One link that each row tells of, between two of its entities; where one of them is missing the row tells of none. */
const link = z.strictObject({
  from: name,
  to: name,
  type: z.strictObject(said(type)),
  direction: z.strictObject(said(z.enum(directions))),
  strength: z.strictObject(said(z.enum(strengths))).exactOptional(),
  label: column.exactOptional(),
  key: column.exactOptional(),
  start: column.exactOptional(),
  end: column.exactOptional(),
  amount: column.exactOptional(),
  currency: z.strictObject(said(z.string().min(1).max(10))).exactOptional(),
  count: column.exactOptional(),
  /** Rows in which one of these holds do not tell of this link, such as a payment whose amount is empty. */
  unless: z.array(rule).max(20).exactOptional(),
  /** Rows that tell of the same two ends make one link of this type, whichever end is named first. */
  once: z.boolean().exactOptional(),
  properties: z.array(property).max(500).default([]),
});

/**
 * A source that each row names, on which all rests that the row tells of; rows with the same key name the same one, and
 * a row whose key is blank rests on the file alone.
 */
const source = z.strictObject({
  key: z.array(column).min(1).max(10),
  /** What kind of source; a dataset where it is not said. */
  kind: z.enum(sourceKinds).exactOptional(),
  /** Its key where no column holds its title. */
  title: column.exactOptional(),
  reference: column.exactOptional(),
  /** When the source was made: a moment. */
  date: column.exactOptional(),
  /** Both marks together, such as `B2`, by a scheme that is said. */
  grade: z
    .strictObject({ scheme: z.enum(gradingSchemes), ...said(z.string().min(2).max(4)) })
    .exactOptional(),
  /** Codes of handling, several of them parted by commas, semicolons or blanks; marks of the TLP among them. */
  handling: z
    .strictObject({ scheme: z.string().max(20).exactOptional(), ...said(z.string().min(1).max(200)) })
    .exactOptional(),
});

/** Columns of a wide table, such as those of a matrix, each of which makes a row of its own. */
const unfold = z.strictObject({
  /** These stay on every row; all others are unfolded. */
  keep: z.array(column).min(1).max(500),
  /** What the columns of the heading and of the cell are called from then on. */
  heading: column,
  cell: column,
  /** Cells that say that there is nothing, besides blank ones. */
  nothing: z.array(z.string().max(20)).max(20).default(['0']),
});

/**
 * How a table becomes entities and links: what its rows look like, what is done to their cells, which rows are left out
 * and what the columns mean. It is saved under a name, shared as a file, and known again by the headings it was made for.
 */
export const tableSpec = z
  .strictObject({
    format: z.literal('benang-table-spec'),
    version: z.literal(1),
    name: z.string().min(1).max(200),
    /** Sign between cells; told by the file where it is not said. */
    separator: z.string().length(1).exactOptional(),
    /** Label of the WHATWG Encoding Standard; told by the file where it is not said. */
    encoding: z.string().max(40).exactOptional(),
    /** Rows above the headings or the first row of data. */
    skip: z.int().min(0).max(1000).default(0),
    /** Names of the columns of a table without headings, in order; absent where the first row names them. */
    columns: z.array(column).min(1).max(2000).exactOptional(),
    /** How many characters each column of a table without signs between its cells takes, in order. */
    widths: z.array(z.int().min(1).max(10_000)).min(1).max(2000).exactOptional(),
    /** What else the columns may be headed, such as in another language. */
    names: z.record(column, z.array(column).max(50)).exactOptional(),
    /** Columns that a file may lack; they are blank then. */
    optional: z.array(column).max(500).exactOptional(),
    unfold: unfold.exactOptional(),
    steps: z.array(workedColumns).max(500).default([]),
    rules: z.array(rule).max(100).default([]),
    entities: z.array(entity).min(1).max(20),
    links: z.array(link).max(50).default([]),
    sources: z.array(source).max(5).exactOptional(),
  })
  .readonly();

export type TableSpec = z.infer<typeof tableSpec>;
export type EntitySpec = z.infer<typeof entity>;
export type LinkSpec = z.infer<typeof link>;
export type SourceSpec = z.infer<typeof source>;
export type RowRule = z.infer<typeof rule>;
export type WorkedColumns = z.infer<typeof workedColumns>;
export type Unfold = z.infer<typeof unfold>;
