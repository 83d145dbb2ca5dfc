import type { Rectangle } from './rectangle.ts';

/**
 * Parts a rectangle of this aspect about 0, 0 by areas, in the order given, into rows as even as may be: a strip
 * treemap (Bederson, Shneiderman & Wattenberg 2002).
 */
export function inStrips(areas: readonly number[], aspect: number): Rectangle[] {
  const whole = areas.reduce((sum, area) => sum + area, 0);
  const width = Math.sqrt(whole * aspect);
  let y = -width / aspect / 2;
  return strips(areas, width).flatMap((strip) => {
    const height = strip.reduce((sum, area) => sum + area, 0) / width;
    let x = -width / 2;
    const row = strip.map((area) => {
      const rectangle = { x, y, width: area / height, height };
      x += rectangle.width;
      return rectangle;
    });
    y += height;
    return row;
  });
}

/** Areas by strip: each takes the next one as long as its rectangles do not become more uneven by that. */
function strips(areas: readonly number[], width: number): number[][] {
  const all: number[][] = [];
  for (const area of areas) {
    const strip = all.at(-1);
    if (strip && unevenness([...strip, area], width) <= unevenness(strip, width)) strip.push(area);
    else all.push([area]);
  }
  return all;
}

/** Mean of how many times one side of a rectangle is longer than the other. */
function unevenness(strip: readonly number[], width: number): number {
  const height = strip.reduce((sum, area) => sum + area, 0) / width;
  const sum = strip.reduce((total, area) => {
    const own = area / height;
    return total + Math.max(own / height, height / own);
  }, 0);
  return sum / strip.length;
}
