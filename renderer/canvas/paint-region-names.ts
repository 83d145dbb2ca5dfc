import type { ChartLook, Paint } from './chart-look.ts';
import { homeOf } from './country-counts.ts';
import { isAbroad } from './paint-ground.ts';
import { regionNames, regionSpacing } from './region-names.ts';
import type { Insets } from './viewport.ts';

/** Names the countries a chart stands on. */
export function paintRegionNames(paint: Paint, { scene, words }: ChartLook, covered: Insets): void {
  const { context, colours, measure } = paint;
  const home = homeOf(scene);
  context.save();
  context.font = colours.font('region', 1);
  context.letterSpacing = `${regionSpacing}px`;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.fillStyle = colours.of['region-ink'];
  for (const { ground, text, box } of regionNames(scene, words, paint, covered, measure)) {
    context.strokeStyle = colours.of[isAbroad(ground, home) ? 'chart-alt' : 'chart'];
    context.strokeText(text, box.left, box.bottom - 4);
    context.fillText(text, box.left, box.bottom - 4);
  }
  context.restore();
}
