import type { AnnotationKind, AnnotationPlace, Written } from '../canvas/canvas-props.ts';

/** What a press on the chart puts there: an annotation, or an entity of a type. */
export type DrawingTool =
  | { readonly kind: 'annotation'; readonly annotation: AnnotationKind }
  | { readonly kind: 'entity'; readonly type: string };

/** What is being written in place on the chart. `gesture`: what was made a moment ago and is taken back with it. */
export type Writing =
  | (Written & { readonly gesture?: string })
  | { readonly kind: 'new-entity'; readonly type: string; readonly x: number; readonly y: number }
  | {
      readonly kind: 'new-annotation';
      readonly annotation: AnnotationKind;
      readonly place: AnnotationPlace;
    };
