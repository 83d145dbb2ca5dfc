import { blit } from './blit.ts';
import type { ChartLook, Paint } from './chart-look.ts';
import { groundAt, isAbroad } from './ground-map.ts';
import { isNodeDim } from './dimmed.ts';
import { isInView } from './in-view.ts';
import { lineHeight, type NameBlock } from './name-block.ts';
import type { SceneNode } from './scene.ts';
import { alignmentAt, type Side } from './side-spots.ts';
import type { Sprite } from './sprites.ts';
import { toScreen } from './viewport.ts';

/** Room around the text for its halo, in pixels at 100 %. */
export const namePadding = 4;

/** Paints the planned names, each with a halo in the colour of the ground it stands on. */
export function paintNames(paint: Paint, look: ChartLook): void {
  const { scene, geometry, plan, lit } = look;
  const factor = paint.viewport.zoom / plan.zoom;
  for (const [id, { block, side, dx, dy }] of plan.names) {
    const [node, position] = [scene.nodes.get(id), geometry.positionOf(id)];
    if (!node || !position) continue;
    const corner = { x: position.x + dx, y: position.y + dy };
    const at = toScreen(paint.viewport, corner);
    if (!isInView(at, paint.size, 200)) continue;
    const ground = groundAt(scene.ground, corner);
    const halo = ground && isAbroad(ground, scene.home) ? 'chart-alt' : 'chart';
    paint.context.globalAlpha = isNodeDim(node, lit) ? 0.26 : 1;
    const sprite = nameSprite(paint, node, block, { side, halo, scale: plan.detail.nameScale });
    const pad = namePadding * plan.detail.nameScale * factor;
    blit(paint, sprite, at.x - pad, at.y - pad, factor);
  }
  paint.context.globalAlpha = 1;
}

interface NameLook {
  readonly side: Side;
  readonly halo: 'chart' | 'chart-alt' | 'paper';
  readonly scale: number;
}

/** A name with its halo, `namePadding` pixels inside the sprite. */
export function nameSprite(
  { colours, sprites }: Paint,
  { id, glyph }: SceneNode,
  block: NameBlock,
  { side, halo, scale }: NameLook,
): Sprite {
  const align = alignmentAt(side);
  const size = {
    width: (block.width + 2 * namePadding) * scale,
    height: (block.height + 2 * namePadding) * scale,
  };
  const key = `name ${id} ${align} ${halo} ${block.identifier ?? ''} ${block.lines.join(' ')} ${block.strong}`;
  return sprites.get(key, size, (context) => {
    context.scale(scale, scale);
    context.textAlign = align;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = colours.of[halo];
    const x = namePadding + { left: 0, center: block.width / 2, right: block.width }[align];
    const lines = block.lines.map((text, index) => ({ text, y: namePadding + 11 + index * lineHeight }));
    context.font = colours.font(block.strong ? 'strongName' : 'name', 1);
    for (const { text, y } of lines) context.strokeText(text, x, y);
    context.fillStyle = colours.of[glyph.ring === 'victim' ? 'ink-2' : 'ink'];
    for (const { text, y } of lines) context.fillText(text, x, y);
    if (block.identifier === null) return;
    const y = namePadding + 10.5 + block.lines.length * lineHeight;
    context.font = colours.font('identifier', 1);
    context.textRendering = 'optimizeSpeed';
    context.strokeText(block.identifier, x, y);
    context.fillStyle = colours.of['ink-3'];
    context.fillText(block.identifier, x, y);
  });
}
