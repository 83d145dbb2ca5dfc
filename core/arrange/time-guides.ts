import type { TimeScale } from '../case/guides.ts';
import type { ArrangeInput, Laid } from './arrange.ts';
import { pairsOf } from './part.ts';
import { around, type Rectangle } from './rectangle.ts';

/** Dated entities that stand in rows of their own: those of one group, or (`rest`) of all that are too small for that. */
export interface Lane {
  readonly key: string | null;
  readonly rest: boolean;
  readonly members: readonly number[];
}

/** A lane and the height it takes, chart units. */
export interface LaidLane extends Lane {
  readonly top: number;
  readonly bottom: number;
}

interface TimePicture {
  readonly positions: Float64Array;
  readonly laid: readonly LaidLane[];
  readonly undated: readonly number[];
}

/** Free ground round what stands in a lane; at the left it is for the name. */
const margin = { name: 370, side: 24, end: 8 } as const;

/** What a picture by time stands on: a scale, a plot for each lane and one for the undated, all of the same width. */
export function timeGuides(input: ArrangeInput, { positions, laid, undated }: TimePicture): Laid {
  const { room, moments } = input;
  const dated = laid.flatMap(({ members }) => members);
  const boxOf = (members: readonly number[]): Rectangle => {
    const all = Int32Array.from(members);
    return around(pairsOf(positions, all), pairsOf(room, all));
  };
  const strip = undated.length > 0 ? boxOf(undated) : null;
  const whole = dated.length + undated.length > 0 ? boxOf([...dated, ...undated]) : null;
  if (!whole) return { plots: [] };
  const across = { x: whole.x - margin.name, width: whole.width + margin.name + margin.side };
  const plots = laid.map(({ key, rest, top, bottom }) => ({
    ...{ key, ...(rest && { rest: true as const }), ...across },
    ...{ y: top - margin.end, height: bottom - top + 2 * margin.end },
  }));
  return {
    plots,
    ...(dated.length > 0 && { scale: scaleOf(dated, moments, positions) }),
    ...(strip && {
      undated: { ...across, y: strip.y - margin.end, height: strip.height + 2 * margin.end },
    }),
  };
}

function scaleOf(dated: readonly number[], moments: Float64Array, positions: Float64Array): TimeScale {
  const byMoment = dated.toSorted((a, b) => (moments[a] as number) - (moments[b] as number));
  const [first, last] = [byMoment.at(0) as number, byMoment.at(-1) as number];
  return {
    ...{ first: moments[first] as number, last: moments[last] as number },
    ...{ left: positions[2 * first] as number, right: positions[2 * last] as number },
  };
}
