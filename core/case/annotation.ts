import { z } from 'zod';

import { identifier } from './identifier.ts';

export const annotationKinds = ['text', 'frame', 'arrow'] as const;
export const tints = ['grey', 'blue', 'green', 'orange', 'purple', 'yellow'] as const;

/**
 * Something drawn on a chart that claims nothing: a text, a frame with its heading, an arrow. `x`, `y` is its upper left
 * corner or the arrow's tail, in chart units; of an arrow, width and height lead to its head and may be negative.
 */
export const annotation = z
  .strictObject({
    id: identifier,
    chart: identifier,
    kind: z.enum(annotationKinds),
    text: z.string().max(5000),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    tint: z.enum(tints).exactOptional(),
  })
  .readonly();

/** The same within a snapshot, which says of which chart it is. */
export const keptAnnotation = annotation.unwrap().omit({ chart: true }).readonly();

export type Tint = (typeof tints)[number];
export type Annotation = z.infer<typeof annotation>;
