import type { Identifier } from '../../core/case/identifier.ts';
import { blit } from './blit.ts';
import type { ChartLook, Paint } from './chart-look.ts';
import { isLinkDim } from './dimmed.ts';
import { isInView } from './in-view.ts';
import type { PlacedLineText } from './plan-request.ts';
import type { Sprite } from './sprites.ts';
import { toScreen } from './viewport.ts';

/** A text on a link: whether it crosses a border decides its colour, `scale` its size. */
interface LineText {
  readonly text: string;
  readonly crosses: boolean;
  readonly scale: number;
}

/** Paints counts and sums on links, and the words on those that are lit. */
export function paintLineTexts(paint: Paint, look: ChartLook): void {
  paintAll(paint, look, look.plan.chips, chipSprite);
  paintAll(paint, look, look.plan.captions, captionSprite);
  paint.context.globalAlpha = 1;
}

function paintAll(
  paint: Paint,
  { scene, geometry, plan, lit }: ChartLook,
  texts: ReadonlyMap<Identifier, PlacedLineText>,
  spriteOf: (paint: Paint, text: LineText) => Sprite,
): void {
  const factor = paint.viewport.zoom / plan.zoom;
  for (const [id, { text, index }] of texts) {
    const [link, point] = [scene.links.get(id), geometry.pointsOf(id)[index]];
    const at = point && toScreen(paint.viewport, point);
    if (!link || !at || !isInView(at, paint.size, 90)) continue;
    const sprite = spriteOf(paint, { text, crosses: link.ends !== null, scale: plan.detail.nameScale });
    paint.context.globalAlpha = isLinkDim(link, scene, lit) ? 0.16 : 1;
    blit(paint, sprite, at.x - (sprite.width * factor) / 2, at.y - (sprite.height * factor) / 2, factor);
  }
}

function chipSprite({ colours, sprites, measure }: Paint, { text, crosses, scale }: LineText): Sprite {
  const width = Math.round((measure(text, 'chip') + 12) * scale);
  const height = Math.round(17 * scale);
  const size = { width: width + 4, height: height + 4 };
  return sprites.get(`chip ${crosses} ${text}`, size, (context) => {
    context.fillStyle = colours.of.chart;
    context.beginPath();
    context.roundRect(0, 0, size.width, size.height, 6 * scale);
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
    context.fillText(text, size.width / 2, size.height / 2 + 3.8 * scale);
  });
}

function captionSprite({ colours, sprites, measure }: Paint, { text, crosses, scale }: LineText): Sprite {
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
