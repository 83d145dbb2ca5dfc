import type { Line } from './line-of.ts';

/** What a link says in words: `menelepon 38×`. */
export function captionOf({ label, count, hasMoney, chip }: Line): string {
  if (hasMoney && chip !== null) return `${label} · ${chip}`;
  return count > 1 && chip !== null ? `${label} ${chip}` : label;
}
