import { fan } from '../shapes/fan.ts';

/** Many who pay one account within a short time. */
export const fanIn = fan('fan-in', 'to');
