import { z } from 'zod';

import { historyKinds } from '../case/history.ts';
import { identifier } from '../case/identifier.ts';
import { problemSchema } from './problem-schema.ts';

/**
 * What a question under way may be busy with; its words stand in the locale under `edits.doing`. What is `finishing`
 * is too far on to be called off.
 */
export const doings = [
  'reading',
  'measuring',
  'joining',
  'arranging',
  'saving',
  'writing',
  'finishing',
] as const;

/** Entities, and in their order x and y of each, interleaved; NaN for those that have no place yet. */
const placesSoFar = {
  entities: z.array(identifier).readonly(),
  places: z.custom<Float64Array>((places) => places instanceof Float64Array),
};

const answered = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), problem: problemSchema }),
]);

/** Case service to renderer. */
export const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    id: z.int().min(1),
    result: answered,
  }),
  /** What a window asks first, once, before it does: about the case, and about a chart unless that is read by parts. */
  z.strictObject({
    kind: z.literal('first'),
    summary: answered,
    chart: z.strictObject({ id: identifier, result: answered }).nullable(),
  }),
  /** 0 to 1 and what is being done, for a question under way. */
  z.strictObject({
    kind: z.literal('progress'),
    id: z.int().min(1),
    done: z.number().min(0).max(1),
    doing: z.enum(doings),
    /** What is worked on just then, such as the name of one file of several. */
    about: z.string().max(300).exactOptional(),
  }),
  /** Where entities stand so far, for an arrangement under way. */
  z.strictObject({ kind: z.literal('places'), id: z.int().min(1), ...placesSoFar }),
  /** A commit: its rows, but only those of the watched chart; `reload` when rows the window lacks came onto it. */
  z.strictObject({
    kind: z.literal('changed'),
    revision: z.int(),
    edit: z.string(),
    how: z.enum(historyKinds),
    change: z.unknown(),
    reload: z.boolean(),
  }),
]);

export type PlacesSoFar = Pick<Extract<Reply, { kind: 'places' }>, 'entities' | 'places'>;
export type Reply = z.infer<typeof replySchema>;
export type Doing = (typeof doings)[number];
