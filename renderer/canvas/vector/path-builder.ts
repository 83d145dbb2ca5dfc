import type { Box } from '../box.ts';
import type { Point } from '../point.ts';
import { BoxSoFar } from './box-so-far.ts';
import { identity, type Matrix, shortNumber, transformed } from './matrix.ts';

/** A turn of the ellipse that arcs are cut from: centre, radii and angles as the canvas has them. */
interface Turn {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly rotation: number;
  readonly start: number;
  readonly end: number;
}

/** Builds SVG path data out of the calls that a canvas takes; every point goes through the matrix that holds then. */
export class PathBuilder {
  matrix: Matrix = identity;
  #data: string[] = [];
  /** Where the path is, before the matrix. */
  #at: Point | null = null;
  #start: Point | null = null;
  readonly #reach = new BoxSoFar();

  /** What all of it lies in, after the matrix; null where nobody knows, as of data that was given whole. */
  get box(): Box | null {
    return this.#reach.box;
  }

  get data(): string {
    return this.#data.join('');
  }

  clear(): void {
    this.#data = [];
    this.#at = null;
    this.#start = null;
    this.#reach.clear();
  }

  /** Path data as it is, with the box that it lies in where that is known. */
  append(data: string, box: Box | null = null): void {
    this.#data.push(data);
    if (box) this.#reach.addBox(box);
    else this.#reach.lose();
  }

  moveTo(x: number, y: number): void {
    this.#write('M', [{ x, y }]);
    this.#start = { x, y };
  }

  lineTo(x: number, y: number): void {
    if (this.#at === null) this.moveTo(x, y);
    else this.#write('L', [{ x, y }]);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, ...[x, y]: [number, number]): void {
    if (this.#at === null) this.moveTo(x1, y1);
    this.#write('C', [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
      { x, y },
    ]);
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    if (this.#at === null) this.moveTo(x1, y1);
    this.#write('Q', [
      { x: x1, y: y1 },
      { x, y },
    ]);
  }

  closePath(): void {
    if (this.#at === null) return;
    this.#data.push('Z');
    this.#at = this.#start;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  roundRect(x: number, y: number, width: number, height: number, ...[radii]: [unknown?]): void {
    const given = Array.isArray(radii) ? Number(radii[0]) : Number(radii ?? 0);
    const r = Math.min(given, Math.abs(width) / 2, Math.abs(height) / 2);
    const [right, bottom] = [x + width, y + height];
    const quarter = Math.PI / 2;
    this.moveTo(x + r, y);
    this.#turn({ x: right - r, y: y + r, rx: r, ry: r, rotation: 0, start: -quarter, end: 0 });
    this.#turn({ x: right - r, y: bottom - r, rx: r, ry: r, rotation: 0, start: 0, end: quarter });
    this.#turn({ x: x + r, y: bottom - r, rx: r, ry: r, rotation: 0, start: quarter, end: 2 * quarter });
    this.#turn({ x: x + r, y: y + r, rx: r, ry: r, rotation: 0, start: 2 * quarter, end: 3 * quarter });
    this.closePath();
  }

  arc(x: number, y: number, radius: number, start: number, ...[end, back]: [number, boolean?]): void {
    this.#turn({ x, y, rx: radius, ry: radius, rotation: 0, start, end: sweptTo(start, end, back) });
  }

  ellipse(x: number, y: number, rx: number, ry: number, ...rest: [number, number, number, boolean?]): void {
    const [rotation, start, end, back] = rest;
    this.#turn({ x, y, rx, ry, rotation, start, end: sweptTo(start, end, back) });
  }

  /** HTML, `arcTo`: a line towards the first point, and round the corner there towards the second. */
  arcTo(x1: number, y1: number, x2: number, y2: number, ...[radius]: [number]): void {
    const from = this.#at ?? { x: x1, y: y1 };
    const [back, on] = [unit(from.x - x1, from.y - y1), unit(x2 - x1, y2 - y1)];
    const cos = back.x * on.x + back.y * on.y;
    const cross = back.x * on.y - back.y * on.x;
    if (Math.abs(cross) < 1e-9 || radius === 0) {
      this.lineTo(x1, y1);
      return;
    }
    const reach = radius * Math.sqrt((1 + cos) / (1 - cos));
    const [one, two] = [
      { x: x1 + back.x * reach, y: y1 + back.y * reach },
      { x: x1 + on.x * reach, y: y1 + on.y * reach },
    ];
    const side = cross > 0 ? 1 : -1;
    const centre = { x: one.x - back.y * radius * side, y: one.y + back.x * radius * side };
    const start = Math.atan2(one.y - centre.y, one.x - centre.x);
    const end = Math.atan2(two.y - centre.y, two.x - centre.x);
    this.arc(centre.x, centre.y, radius, start, end, cross > 0);
  }

  /** An arc as cubic curves of at most a quarter each, a line leading there. */
  #turn({ x, y, rx, ry, rotation, start, end }: Turn): void {
    const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
    const spot = (alongX: number, alongY: number): Point => ({
      x: x + cos * rx * alongX - sin * ry * alongY,
      y: y + sin * rx * alongX + cos * ry * alongY,
    });
    const first = spot(Math.cos(start), Math.sin(start));
    this.lineTo(first.x, first.y);
    const parts = Math.max(1, Math.ceil(Math.abs(end - start) / (Math.PI / 2) - 1e-9));
    const step = (end - start) / parts;
    const pull = (4 / 3) * Math.tan(step / 4);
    for (let part = 0; part < parts; part++) {
      const [from, to] = [start + part * step, start + (part + 1) * step];
      const [c0, s0, c1, s1] = [Math.cos(from), Math.sin(from), Math.cos(to), Math.sin(to)];
      this.#write('C', [
        spot(c0 - pull * s0, s0 + pull * c0),
        spot(c1 + pull * s1, s1 - pull * c1),
        spot(c1, s1),
      ]);
    }
  }

  #write(command: string, points: readonly Point[]): void {
    const told = points.map((point) => {
      const { x, y } = transformed(this.matrix, point);
      this.#reach.add(x, y);
      return `${shortNumber(x)} ${shortNumber(y)}`;
    });
    this.#data.push(command + told.join(' '));
    this.#at = points.at(-1) ?? this.#at;
  }
}

/** The angle an arc ends at, as far on from its start as it goes: at most once round. */
function sweptTo(start: number, end: number, back = false): number {
  const round = 2 * Math.PI;
  const turned = back ? start - end : end - start;
  const swept = turned >= round ? round : ((turned % round) + round) % round;
  return back ? start - swept : start + swept;
}

function unit(x: number, y: number): Point {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}
