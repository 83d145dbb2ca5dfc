import { fan } from '../shapes/fan.ts';

/** One account that pays many within a short time. */
export const fanOut = fan('fan-out', 'from');
