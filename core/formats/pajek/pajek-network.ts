import type { Direction } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import { badLine, type CellReason, limits } from '../bad-cell.ts';
import type { DraftEntity, DraftValue } from '../format.ts';
import { labelKeys } from '../label-keys.ts';
import { maximumItems, type NetworkBuilder } from '../network-builder.ts';
import { hasWeights, weightProperty } from './pajek-words.ts';

/** Pajek draws in a window of 1 by 1; ours is this many chart units wide and high. */
const windowSize = 1000;

/** A vertex as its line tells it. */
export interface Vertex {
  readonly number: number;
  readonly label: string;
  readonly line: number;
  readonly position?: DraftEntity['position'];
  /** What the line says beside label, place and drawing. */
  readonly said?: Readonly<Record<string, string>>;
}

/** A line between two vertices by number. */
export interface PajekLine {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  readonly line: number;
  /** Name of the relation. */
  readonly type?: string | undefined;
  readonly label?: string | undefined;
  readonly weight?: string | undefined;
  readonly said?: Readonly<Record<string, string>>;
}

/** One network of a file: vertices numbered from 1 and the lines between them, named once it is known whole. */
export class PajekNetwork {
  readonly size: number;
  /** How many vertices are of the first mode; all of them in a network of one mode. */
  readonly firstMode: number;
  readonly #line: number;
  readonly #vertices = new Map<number, Vertex>();
  readonly #lines: PajekLine[] = [];
  readonly #builder: NetworkBuilder;

  constructor(builder: NetworkBuilder, line: number, size: number, firstMode?: number) {
    this.#builder = builder;
    this.#line = line;
    this.size = size;
    this.firstMode = firstMode !== undefined && firstMode < size ? firstMode : size;
  }

  /** Why a vertex cannot be taken; undefined where it was. */
  addVertex(vertex: Vertex): CellReason | undefined {
    if (vertex.number > this.size) return 'out-of-range';
    if (this.#vertices.has(vertex.number)) return 'name-repeated';
    if (vertex.label.length > limits.label) return 'too-long';
    this.#vertices.set(vertex.number, vertex);
    this.#builder.hold(1, vertex.line);
    return undefined;
  }

  addLine(line: PajekLine): CellReason | undefined {
    if (line.from > this.size || line.to > this.size) return 'out-of-range';
    if ((line.label?.length ?? 0) > limits.label || (line.type?.length ?? 0) > limits.type) return 'too-long';
    this.#lines.push(line);
    this.#builder.hold(1, line.line);
    return undefined;
  }

  /** Hands everything to the builder. A Problem refuses the file. */
  finish(): Problem | undefined {
    const found = this.#vertices.size;
    if (found === 0 && this.size > maximumItems)
      return { code: 'file-too-large', line: this.#line, details: { limit: maximumItems } };
    if (found === 0) this.#numberAll();
    else if (found < this.size)
      this.#builder.warn({
        code: 'count-differs',
        line: this.#line,
        details: { expected: this.size, found },
      });
    this.#builder.hold(-found - this.#lines.length);
    const keys = labelKeys(this.#vertices.values());
    const unit = unitOf(this.#vertices.values());
    for (const vertex of this.#vertices.values())
      this.#tellVertex(vertex, keys.get(vertex.number) ?? '', unit);
    this.#tellLines(keys);
    return this.#builder.refusal;
  }

  /** A file that names no vertex at all means their numbers. */
  #numberAll(): void {
    for (let number = 1; number <= this.size && !this.#builder.refusal; number++) {
      this.#vertices.set(number, { number, label: '', line: this.#line });
      this.#builder.hold(1, this.#line);
    }
  }

  #tellVertex({ number, label, line, position, said }: Vertex, key: string, unit: number): void {
    const entity = this.#builder.entity(key, { line });
    this.#builder.use();
    if (label.trim() !== '') entity.label ??= label;
    if (position) entity.position ??= { x: position.x * unit, y: position.y * unit };
    const mode = this.firstMode < this.size ? { mode: number <= this.firstMode ? '1' : '2' } : {};
    for (const value of valuesOf({ ...mode, ...said }, line)) this.#builder.addValue(entity, value);
  }

  #tellLines(keys: ReadonlyMap<number, string>): void {
    const isWeighted = hasWeights(this.#lines.map(({ weight }) => weight));
    for (const { from, to, direction, line, type, label, weight, said } of this.#lines) {
      const [start, end] = [keys.get(from), keys.get(to)];
      if (start === undefined || end === undefined) {
        this.#builder.reject(badLine(line, 'name-unknown'));
        continue;
      }
      const weighed = isWeighted && weight !== undefined ? { [weightProperty]: weight } : {};
      this.#builder.addLink({
        ...{ from: start, to: end, direction },
        ...(type === undefined ? {} : { type }),
        ...(label === undefined ? {} : { label }),
        values: valuesOf({ ...weighed, ...said }, line),
        at: { line },
      });
      this.#builder.use();
    }
  }
}

/** Pajek's own coordinates run from 0 to 1; a file with others has them in units of its own. */
function unitOf(vertices: Iterable<Vertex>): number {
  for (const { position } of vertices)
    if (position && [position.x, position.y].some((at) => at < 0 || at > 1)) return 1;
  return windowSize;
}

function valuesOf(said: Readonly<Record<string, string>>, line: number): DraftValue[] {
  return Object.entries(said).map(([property, text]) => ({
    property,
    text: text.slice(0, limits.text),
    at: { line },
  }));
}
