import type { Identifier } from '../../core/case/identifier.ts';
import { blit } from './blit.ts';
import type { ChartLook, Paint } from './chart-look.ts';
import type { MeasureText } from './measure-text.ts';
import { isInView } from './in-view.ts';
import type { SceneLink } from './scene.ts';
import type { Sprite } from './sprites.ts';
import type { PlacedLineText } from './text-plan.ts';
import { toScreen } from './viewport.ts';

type TextSprite = (
  paint: Paint,
  text: string,
  crosses: boolean,
  scale: number,
  measure: MeasureText,
) => Sprite;

/** Paints counts and sums on links, and the words on those that are lit. */
export function paintLineTexts(paint: Paint, look: ChartLook, measure: MeasureText): void {
  paintAll(paint, look, look.plan.chips, chipSprite, measure);
  paintAll(paint, look, look.plan.captions, captionSprite, measure);
}

function paintAll(
  paint: Paint,
  look: ChartLook,
  texts: ReadonlyMap<Identifier, PlacedLineText>,
  ...[sprite, measure]: [TextSprite, MeasureText]
): void {
  for (const [id, text] of texts) {
    const link = look.scene.links.get(id);
    if (link)
      paintOne(paint, look, link, text, (words, crosses, scale) =>
        sprite(paint, words, crosses, scale, measure),
      );
  }
  paint.context.globalAlpha = 1;
}

function paintOne(
  paint: Paint,
  { geometry, plan, lit }: ChartLook,
  { id, ends }: SceneLink,
  { text, index }: PlacedLineText,
  sprite: (text: string, crosses: boolean, scale: number) => Sprite,
): void {
  const point = geometry.pointsOf(id)[index];
  if (!point) return;
  const at = toScreen(paint.viewport, point);
  if (!isInView(at, paint.size, 90)) return;
  const factor = paint.viewport.zoom / plan.zoom;
  const drawn = sprite(text, ends !== null, plan.detail.nameScale);
  paint.context.globalAlpha = lit && !lit.links.has(id) ? 0.16 : 1;
  blit(paint, drawn, at.x - (drawn.width * factor) / 2, at.y - (drawn.height * factor) / 2, factor);
}

function chipSprite(
  { colours, sprites }: Paint,
  text: string,
  crosses: boolean,
  scale: number,
  measure: MeasureText,
): Sprite {
  const [width, height] = [Math.round((measure(text, 'chip') + 12) * scale), Math.round(17 * scale)];
  return sprites.get(`chip ${crosses} ${text}`, { width: width + 4, height: height + 4 }, (context) => {
    context.fillStyle = colours.of.chart;
    context.beginPath();
    context.roundRect(0, 0, width + 4, height + 4, 6 * scale);
    context.fill();
    context.fillStyle = crosses ? colours.of['thread-wash'] : colours.of.paper;
    context.strokeStyle = crosses ? colours.of['thread-line'] : colours.of['line-strong'];
    context.beginPath();
    context.roundRect(2.5, 2.5, width - 1, height - 1, 4 * scale);
    context.fill();
    context.stroke();
    context.font = colours.font('chip', scale);
    context.textAlign = 'center';
    context.fillStyle = crosses ? colours.of['thread-ink'] : colours.of['ink-2'];
    context.fillText(text, 2 + width / 2, 2 + height / 2 + 3.8 * scale);
  });
}

function captionSprite(
  { colours, sprites }: Paint,
  text: string,
  crosses: boolean,
  ...[scale, measure]: [number, MeasureText]
): Sprite {
  const size = { width: (measure(text, 'caption') + 8) * scale, height: 18 * scale };
  return sprites.get(`caption ${crosses} ${text}`, size, (context) => {
    context.font = colours.font('caption', scale);
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.strokeStyle = colours.of.chart;
    context.lineWidth = 5 * scale;
    context.strokeText(text, size.width / 2, 12.8 * scale);
    context.fillStyle = crosses ? colours.of['thread-ink'] : colours.of['ink-2'];
    context.fillText(text, size.width / 2, 12.8 * scale);
  });
}
