import type { LookColour } from '../../core/looks/look-colours.ts';
import type { Context2D } from './chart-look.ts';
import { outlinePath } from './vector/outline-path.ts';

/** Lines of a hatching: which way they run, degrees clockwise from level, and how far apart, pixels at 100 %. */
interface Hatching {
  readonly angles: readonly number[];
  readonly apart: number;
}

/** What stands beside a colour for those who do not see it: a hatching of bodies, and a sign on lines. */
interface LookPattern {
  readonly hatching: Hatching | null;
  /** An outline of about 8 x 8 round the origin, as SVG path data. */
  readonly sign: string | null;
}

const plain: LookPattern = { hatching: null, sign: null };

/** Values beside each other: they differ in how they run, so that none looks more than another. */
const kinds: readonly LookPattern[] = [
  { hatching: { angles: [45], apart: 6 }, sign: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z' },
  { hatching: { angles: [0], apart: 6 }, sign: 'M-3.5 -3.5h7v7h-7z' },
  { hatching: { angles: [135], apart: 6 }, sign: 'M0 -4.4L4.2 3.4H-4.2z' },
  { hatching: { angles: [90], apart: 6 }, sign: 'M0 -4.6L4.6 0L0 4.6L-4.6 0z' },
  { hatching: { angles: [45, 135], apart: 7 }, sign: 'M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6' },
  { hatching: { angles: [0, 90], apart: 7 }, sign: 'M0 -4.6V4.6M-4.6 0H4.6' },
  { hatching: { angles: [22], apart: 3.6 }, sign: 'M0 4.4L4.2 -3.4H-4.2z' },
  { hatching: { angles: [0, 60, 120], apart: 9 }, sign: 'M0 -4.6V4.6M-4 -2.3L4 2.3M4 -2.3L-4 2.3' },
];
/** The more, the closer; to the other side of a middle the other way. */
const closeness = [9, 7.4, 6, 4.8, 3.8, 3] as const;
const sides = [3.2, 4.8, 7, null, 7, 4.8, 3.2] as const;
const tints = ['blue', 'green', 'orange', 'purple', 'yellow'];

/** The pattern of a colour: always the same one, so that pictures of a case can be laid beside each other. */
export function lookPattern(colour: LookColour): LookPattern {
  const [scale = '', step = ''] = colour.split('-');
  return patterns[scale as keyof typeof patterns](step);
}

const patterns = {
  category: (step: string) => kinds[Number(step) - 1] ?? plain,
  tint: (step: string) => kinds[tints.indexOf(step)] ?? plain,
  sequence: (step: string) => counted(closeness, Number(step), 45),
  diverging: (step: string) => counted(sides, Number(step), Number(step) < 4 ? 45 : 135),
} as const;

/** Steps are counted on a line by as many bars across it. */
function counted(closenesses: readonly (number | null)[], step: number, angle: number): LookPattern {
  const apart = closenesses[step - 1] ?? null;
  const first = -(step - 1) * 1.5;
  const sign = Array.from({ length: step }, (_, bar) => `M${first + bar * 3} -4V4`).join('');
  return { hatching: apart === null ? null : { angles: [angle], apart }, sign };
}

/** Hatches the outline, `reach` units from its middle at most, in this colour on this ground. */
export function hatch(
  context: Context2D,
  outline: Path2D,
  reach: number,
  { colour, ground, look }: { readonly colour: string; readonly ground: string; readonly look: LookColour },
): void {
  const { hatching } = lookPattern(look);
  if (!hatching) return;
  context.save();
  context.clip(outline);
  context.fillStyle = ground;
  context.fill(outline);
  context.strokeStyle = colour;
  context.lineWidth = Math.min(2, hatching.apart * 0.45);
  for (const angle of hatching.angles) {
    context.save();
    context.rotate((angle * Math.PI) / 180);
    context.beginPath();
    for (let y = 0; y <= reach; y += hatching.apart)
      for (const at of y === 0 ? [0] : [y, -y]) {
        context.moveTo(-reach, at);
        context.lineTo(reach, at);
      }
    context.stroke();
    context.restore();
  }
  context.restore();
}

/** Draws the sign that lines of a colour bear, round the origin. */
export function drawLineSign(
  context: Context2D,
  look: LookColour,
  { colour, ground }: { readonly colour: string; readonly ground: string },
): void {
  const { sign } = lookPattern(look);
  if (sign === null) return;
  const outline = outlinePath(sign);
  context.lineCap = 'round';
  context.strokeStyle = ground;
  context.lineWidth = 5;
  context.stroke(outline);
  context.fillStyle = ground;
  context.fill(outline);
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.stroke(outline);
}
