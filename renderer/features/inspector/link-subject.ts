import type { Inspection } from '../../../core/contract/views.ts';

/** A link in the inspector with both of its ends. */
export type LinkSubject = Extract<Inspection['subject'], { kind: 'link' }>;
