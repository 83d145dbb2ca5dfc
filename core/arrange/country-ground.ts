import type { Region } from '../case/chart.ts';
import type { Rectangle } from './rectangle.ts';

/** What one country (null: none) asks of the ground. */
export interface Claim {
  readonly country: string | null;
  readonly entities: number;
  /** Square chart units its entities need, and the least width and height of a region that holds any of them. */
  readonly area: number;
  readonly width: number;
  readonly height: number;
}

/** Claims by where they lie: the home country, those beside it from top to bottom, and entities of no country. */
export interface OrderedClaims {
  readonly home: Claim | undefined;
  readonly abroad: readonly Claim[];
  readonly nowhere: Claim | undefined;
}

/** Least and greatest part of the width that the home country takes. */
const homeShare = { least: 0.55, most: 0.63 };
/** Room kept free inside a region: the country's name stands on top, the border all round. */
const margin = { top: 40, side: 14, bottom: 10 };

/** The part of a region on which entities may stand. */
export function insideOf({ x, y, width, height }: Rectangle): Rectangle {
  return {
    x: x + margin.side,
    y: y + margin.top,
    width: width - 2 * margin.side,
    height: height - margin.top - margin.bottom,
  };
}

/** A ground whose inside has at least this width and height. */
export function aroundOf(inside: { width: number; height: number }): { width: number; height: number } {
  return {
    width: inside.width + 2 * margin.side,
    height: inside.height + margin.top + margin.bottom,
  };
}

/**
 * Parts a rectangle as large as all claims, of this aspect and about this middle, without gap or overlap: the home
 * country at the left with entities of no country in a strip below it, the others stacked at the right, heights by what
 * they need.
 */
export function layGround(
  { home, abroad, nowhere }: OrderedClaims,
  aspect: number,
  [middleX, middleY]: readonly [number, number],
): Region[] {
  const left = [home, nowhere].filter((claim) => claim !== undefined);
  const width = Math.sqrt((need(left) + need(abroad)) * aspect);
  const height = width / aspect;
  const whole = { x: middleX - width / 2, y: middleY - height / 2, width, height };
  const leftWidth = width * (abroad.length === 0 ? 1 : shareOfHome(need(left), need(abroad)));
  const right = { ...whole, x: whole.x + leftWidth, width: width - leftWidth };
  return [
    ...stack(
      { ...whole, width: leftWidth },
      left.map((claim) => [claim]),
    ),
    ...stack(right, rowsOf(abroad, right)),
  ];
}

function need(claims: readonly Claim[]): number {
  return claims.reduce((sum, claim) => sum + claim.area, 0);
}

function shareOfHome(home: number, abroad: number): number {
  return Math.min(homeShare.most, Math.max(homeShare.least, home / (home + abroad)));
}

/** Countries too small for a row of their own share one. */
function rowsOf(claims: readonly Claim[], ground: Rectangle): Claim[][] {
  const total = claims.reduce((sum, claim) => sum + claim.area, 0);
  const rows: Claim[][] = [];
  let free = 0;
  for (const claim of claims) {
    const small = (claim.area / total) * ground.height < claim.height;
    const row = rows.at(-1);
    if (small && row && free >= claim.width) {
      row.push(claim);
      free -= claim.width;
    } else {
      rows.push([claim]);
      free = small ? ground.width - claim.width : 0;
    }
  }
  return rows;
}

/** Rows of regions that fill a ground from top to bottom, each as high as its share but never below its least. */
function stack(ground: Rectangle, rows: readonly (readonly Claim[])[]): Region[] {
  const heights = shares(
    rows.map((row) => row.reduce((sum, claim) => sum + claim.area, 0)),
    rows.map((row) => Math.max(...row.map((claim) => claim.height))),
    ground.height,
  );
  let y = ground.y;
  return rows.flatMap((row, at) => {
    const height = heights[at] as number;
    const regions = inRow({ ...ground, y, height }, row);
    y += height;
    return regions;
  });
}

function inRow(ground: Rectangle, row: readonly Claim[]): Region[] {
  const widths = shares(
    row.map((claim) => claim.area),
    row.map((claim) => claim.width),
    ground.width,
  );
  let x = ground.x;
  return row.map(({ country }, at) => {
    const region = { country, x, y: ground.y, width: widths[at] as number, height: ground.height };
    x += region.width;
    return region;
  });
}

/** Parts a length by need, but nobody gets less than its least as long as the length suffices for that. */
function shares(needs: readonly number[], leasts: readonly number[], length: number): number[] {
  const parts = leasts.slice();
  let open = needs.map((_, at) => at);
  for (;;) {
    const free = length - parts.reduce((sum, part, at) => (open.includes(at) ? sum : sum + part), 0);
    const total = open.reduce((sum, at) => sum + (needs[at] as number), 0);
    const share = (at: number): number => ((needs[at] as number) / total) * free;
    const enough = open.filter((at) => share(at) >= (leasts[at] as number));
    if (enough.length === open.length) {
      for (const at of open) parts[at] = share(at);
      break;
    }
    open = enough;
  }
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => (part / sum) * length);
}
