import { z } from 'zod';

import { tints } from './annotation.ts';
import { identifier, named } from './identifier.ts';
import { directions } from './link.ts';

/** The six shapes on a chart; every entity type belongs to one. */
export const families = ['person', 'organisation', 'thing', 'conveyance', 'place', 'event'] as const;

/** What values of a property are meant to be; they are kept as their source wrote them all the same. */
export const propertyKinds = ['text', 'number', 'money', 'date', 'identifier', 'choice'] as const;

export type Family = (typeof families)[number];
export type PropertyKind = (typeof propertyKinds)[number];

const property = z.string().min(1).max(200);
const properties = z.array(property).max(200).readonly();
/** What items name it by where that can be no id, as in data from elsewhere; absent where they name it by its id. */
const code = z.string().min(1).max(200).exactOptional();
/** No longer offered for what is new; what has it keeps it. */
const retired = z.literal(true).exactOptional();

/** An entity type of this case, of the same shape as a built-in one; its label is its word. */
const entityType = z.strictObject({
  kind: z.literal('entity'),
  ...named,
  /** Its word for several of them, in languages that have another one for that. */
  many: z.partialRecord(z.enum(['id', 'en']), z.string().min(1).max(2000)).exactOptional(),
  code,
  family: z.enum(families),
  /** Name of an icon that comes with the program; an unknown one is drawn as a neutral thing. */
  icon: z.string().min(1).max(100),
  /** Its colour; without one it is drawn in that of its family. */
  tint: z.enum(tints).exactOptional(),
  /** Entities of this type are masked and left out as victims are, whatever is known of them. */
  protected: z.literal(true).exactOptional(),
  /** Built-in properties offered when editing, in order; those of the case say themselves where they belong. */
  properties,
  /** Property shown in monospace below the label: what an analyst compares digit by digit. */
  identifier: property.exactOptional(),
  retired,
});

/** A link type of this case; a new link of it starts with this direction. */
const linkType = z.strictObject({
  kind: z.literal('link'),
  ...named,
  code,
  direction: z.enum(directions),
  retired,
});

/** A property of this case, and which types of entities or links it is offered for. */
const propertyType = z.strictObject({
  kind: z.literal('property'),
  ...named,
  code,
  holds: z.enum(propertyKinds),
  /** What is offered where one of a few is chosen. */
  choices: z.array(z.string().trim().min(1).max(200)).max(200).readonly().exactOptional(),
  /** What items name their types by, built-in or of this case. */
  of: z.array(z.string().min(1).max(200)).max(500).readonly(),
  retired,
});

const withId = <S extends z.ZodRawShape>(content: z.ZodObject<S>) =>
  z.strictObject({ id: identifier, ...content.shape }).readonly();

/**
 * A type that the analysts of this case made up; entities, links and values name it by its code or, where it has none, by
 * its id. One with the id of something built in stands in its place.
 */
export const customType = z.discriminatedUnion('kind', [
  withId(entityType),
  withId(linkType),
  withId(propertyType),
]);

/** The same before it has an id. */
export const typeContent = z.discriminatedUnion('kind', [
  entityType.readonly(),
  linkType.readonly(),
  propertyType.readonly(),
]);

export type CustomType = z.infer<typeof customType>;
export type TypeContent = z.infer<typeof typeContent>;

/** What entities, links or values name a type by. */
export function codeOf({ id, code }: Pick<CustomType, 'id' | 'code'>): string {
  return code ?? id;
}
