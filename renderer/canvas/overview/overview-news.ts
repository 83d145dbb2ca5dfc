import type { DrawnLinks } from './overview-messages.ts';

/** What a large chart shows at this moment. */
export interface OverviewNews {
  readonly entities: number;
  /** Of how many the rows are here; null where of all. */
  readonly loaded: number | null;
  /** Whether the entities in view are near enough to be drawn one by one. */
  readonly near: boolean;
  /** Null until the first tile of the level is drawn. */
  readonly links: DrawnLinks | null;
}

export function sameNews(a: OverviewNews | null, b: OverviewNews | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
