import { chartBox } from './viewport.ts';
import { type Box, sharedArea } from './box.ts';
import type { ChartLook, Paint } from './chart-look.ts';
import type { SceneGroup } from './folding.ts';
import { groupBox, groupHeading } from './group-box.ts';

type GroundPaint = Omit<Paint, 'sprites' | 'measure'>;

/** Paints a quiet frame round the members of every open group in view, with its name and how many they are. */
export function paintGroups(
  paint: GroundPaint,
  { scene, geometry }: Pick<ChartLook, 'scene' | 'geometry'>,
): void {
  const { context, viewport, size } = paint;
  const view = chartBox(viewport, size);
  context.save();
  context.translate(viewport.x, viewport.y);
  context.scale(viewport.zoom, viewport.zoom);
  for (const group of scene.groups) {
    const box = groupBox(group, scene, geometry);
    if (box && sharedArea(box, view) > 0) paintGroup(paint, group, box);
  }
  context.restore();
}

function paintGroup({ context, viewport, colours }: GroundPaint, group: SceneGroup, box: Box): void {
  const { left, top, right, bottom } = box;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 12);
  context.fillStyle = colours.of.panel;
  context.globalAlpha = 0.75;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colours.of['line-strong'];
  context.lineWidth = 1 / viewport.zoom;
  context.stroke();
  const scale = Math.min(3, Math.max(1, 0.9 / viewport.zoom));
  const number = String(group.members.length);
  context.font = colours.font('heading', scale);
  context.textAlign = 'left';
  const most = right - left - 24 - 10 * number.length * scale;
  const title = fitting(context, group.title, most);
  context.fillStyle = colours.of['ink-2'];
  context.fillText(title, left + 12, top + groupHeading - 4);
  const at = title === '' ? left + 12 : left + 18 + context.measureText(title).width;
  context.font = colours.font('name', scale);
  context.fillStyle = colours.of['ink-3'];
  context.fillText(number, at, top + groupHeading - 4);
}

/** As much of a text as there is room for. */
function fitting(context: Paint['context'], text: string, most: number): string {
  if (context.measureText(text).width <= most) return text;
  let kept = text;
  while (kept !== '' && context.measureText(`${kept}…`).width > most) kept = kept.slice(0, -1);
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}
