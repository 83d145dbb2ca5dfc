import { type Box, encloses } from './box.ts';
import type { ChartWords } from './chart-words.ts';
import { countryCounts } from './country-counts.ts';
import type { Ground } from './ground-map.ts';
import type { MeasureText } from './measure-text.ts';
import type { Scene } from './scene.ts';
import { type Insets, type Size, toScreen, type Viewport } from './viewport.ts';

/** The name of a ground as it stands in the corner of what is seen of it. Screen. */
export interface RegionName {
  readonly ground: Ground;
  readonly text: string;
  readonly box: Box;
}

const inset = 14;
const height = 15;
/** Space after each letter, pixels. */
export const regionSpacing = 0.95;

/**
 * Names each ground with the count of its entities, in the upper outer corner of what is seen of it: a ground that
 * ends the map at the right is named at the right. Grounds of which too little shows go without.
 */
export function regionNames(
  scene: Scene,
  words: ChartWords,
  view: { readonly viewport: Viewport; readonly size: Size },
  covered: Insets,
  measure: MeasureText,
): readonly RegionName[] {
  const counts = countryCounts(scene);
  const { grounds } = scene.ground;
  const rightEnd = Math.max(...grounds.map(({ box }) => box.right));
  const leftEnd = Math.min(...grounds.map(({ box }) => box.left));
  return grounds.flatMap((ground) => {
    const name = ground.country === null ? words.say('noCountry') : words.country(ground.country);
    const text = `${name.toLocaleUpperCase(words.language)}  ${counts.get(ground.country) ?? 0}`;
    const seen = seenOf(ground.box, view, covered);
    const width = measure(text, 'region') + text.length * regionSpacing;
    const atRight = ground.box.right === rightEnd && ground.box.left !== leftEnd;
    const left = atRight ? seen.right - width : seen.left;
    const box = { left, top: seen.top, right: left + width, bottom: seen.top + height };
    return encloses(seen, box) ? [{ ground, text, box }] : [];
  });
}

/** What is seen of a ground, clear of panels and of its own borders. */
function seenOf(box: Box, { viewport, size }: { viewport: Viewport; size: Size }, covered: Insets): Box {
  const start = toScreen(viewport, { x: box.left, y: box.top });
  const end = toScreen(viewport, { x: box.right, y: box.bottom });
  return {
    left: Math.max(start.x, covered.left) + inset,
    top: Math.max(start.y, covered.top) + inset,
    right: Math.min(end.x, size.width - covered.right) - inset,
    bottom: Math.min(end.y, size.height - covered.bottom) - inset,
  };
}
