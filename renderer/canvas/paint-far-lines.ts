import type { Strength } from '../../core/case/link.ts';
import type { ChartLook, Paint } from './chart-look.ts';
import { isLinkDim } from './dimmed.ts';
import { detailAt } from './level-of-detail.ts';
import type { SceneLink } from './scene.ts';
import { toScreen } from './viewport.ts';

type LinePaint = Pick<Paint, 'context' | 'viewport' | 'colours'>;
type LineLook = Pick<ChartLook, 'scene' | 'geometry' | 'lit'>;

/** Thinner than so many pixels a line fades into the ground. */
const leastWidth = 0.9;
/** Strokes and gaps of lines that are not confirmed, pixels. */
const dashes: Readonly<Partial<Record<Strength, readonly number[]>>> = {
  unconfirmed: [4, 2.5],
  tentative: [1, 2.5],
};

/**
 * From afar lines get thinner than can be seen: those are painted once more below the bodies, as thin as can be. Lines beside
 * others and those of a thread are not, as these are bent or thick.
 */
export function paintFarLines(paint: LinePaint, look: LineLook): void {
  const { scene, lit } = look;
  const { viewport, context } = paint;
  if (detailAt(viewport.zoom).icons || lit?.isThread) return;
  const thin = [...scene.links.values()].filter(
    (link) => !link.curved && link.width * viewport.zoom < leastWidth && !isLinkDim(link, scene, lit),
  );
  context.save();
  context.lineWidth = leastWidth;
  for (const [first, ...others] of alike(thin, paint)) {
    context.strokeStyle = colourOf(first, paint);
    context.setLineDash([...(dashes[first.line.strength] ?? [])]);
    strokeAll([first, ...others], paint, look);
  }
  context.restore();
}

/** Lines of one colour and strength are painted together. */
function alike(links: readonly SceneLink[], paint: LinePaint): Iterable<[SceneLink, ...SceneLink[]]> {
  const found = new Map<string, [SceneLink, ...SceneLink[]]>();
  for (const link of links) {
    const style = `${link.line.strength} ${colourOf(link, paint)}`;
    const others = found.get(style);
    if (others) others.push(link);
    else found.set(style, [link]);
  }
  return found.values();
}

function colourOf({ look, ends }: SceneLink, { colours }: LinePaint): string {
  if (look.colour !== null) return colours.lookOf[look.colour];
  return ends ? colours.of.thread : colours.of.link;
}

function strokeAll(
  links: readonly SceneLink[],
  { context, viewport }: LinePaint,
  { geometry }: LineLook,
): void {
  context.beginPath();
  for (const { from, to } of links) {
    const [start, end] = [geometry.positionOf(from), geometry.positionOf(to)];
    if (!start || !end) continue;
    const [a, b] = [toScreen(viewport, start), toScreen(viewport, end)];
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
  }
  context.stroke();
}
