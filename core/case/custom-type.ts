import { z } from 'zod';

import { identifier, named } from './identifier.ts';
import { directions } from './link.ts';

/** The six shapes on a chart; every entity type belongs to one. */
export const families = ['person', 'organisation', 'thing', 'conveyance', 'place', 'event'] as const;

export type Family = (typeof families)[number];

const property = z.string().min(1).max(200);

/** An entity type of this case, of the same shape as a built-in one; its label is its word. */
const entityType = z
  .strictObject({
    id: identifier,
    kind: z.literal('entity'),
    ...named,
    family: z.enum(families),
    /** Name of an icon that comes with the program; an unknown one is drawn as a neutral thing. */
    icon: z.string().min(1).max(100),
    /** Properties offered when editing, in order. */
    properties: z.array(property).readonly(),
    /** Property shown in monospace below the label: what an analyst compares digit by digit. */
    identifier: property.exactOptional(),
  })
  .readonly();

/** A link type of this case; a new link of it starts with this direction. */
const linkType = z
  .strictObject({
    id: identifier,
    kind: z.literal('link'),
    ...named,
    direction: z.enum(directions),
  })
  .readonly();

/** A type that the analysts of this case made up; entities and links name it by its id. */
export const customType = z.discriminatedUnion('kind', [entityType, linkType]);
