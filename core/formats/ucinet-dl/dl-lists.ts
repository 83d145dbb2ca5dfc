import type { Direction } from '../../case/link.ts';
import { badLine, limits } from '../bad-cell.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import type { DlActors } from './dl-actors.ts';
import type { DlHeader } from './dl-header.ts';
import { isDlValue } from './dl-tokens.ts';

/** Takes the data of a DL file line by line; false from `finish` says that they break off. */
export interface DlData {
  take(words: readonly string[], line: number): void;
  finish(): { readonly expected: number; readonly found: number } | undefined;
}

/** What all ties of one matrix share: its name is their type, else its number a value. */
export function relationOf({ matrices, matrixLabels }: DlHeader, matrix: number) {
  const name = matrixLabels[matrix - 1];
  if (name !== undefined && name !== '' && name.length <= limits.type) return { type: name, values: [] };
  return { values: matrices > 1 ? [{ property: 'relation', text: name ?? `${matrix}` }] : [] };
}

/** Lists of ties (`edgelist1`, `edgelist2`) and of the neighbours of each (`nodelist1`, `nodelist1b`, `nodelist2`). */
export class DlLists implements DlData {
  readonly #builder: NetworkBuilder;
  readonly #actors: DlActors;
  readonly #header: DlHeader;
  #matrix = 1;
  #row = 0;

  constructor(builder: NetworkBuilder, actors: DlActors, header: DlHeader) {
    this.#builder = builder;
    this.#actors = actors;
    this.#header = header;
  }

  take(words: readonly string[], line: number): void {
    if (words[0] === '!') [this.#matrix, this.#row] = [this.#matrix + 1, 0];
    else if (this.#header.layout.startsWith('edge')) this.#takeTie(words, line);
    else if (this.#header.layout === 'nodelist1b') this.#takeCounted(words, line);
    else this.#takeNeighbours(words, line);
  }

  finish(): undefined {
    return undefined;
  }

  #takeTie([from = '', to = '', value]: readonly string[], line: number): void {
    if (value !== undefined && !isDlValue(value)) this.#builder.reject(badLine(line, 'not-a-number'));
    else if (this.#link(from, to, line, value)) this.#builder.use();
  }

  #takeNeighbours([from = '', ...others]: readonly string[], line: number): void {
    const start = this.#actors.find('row', from, line);
    if ('reason' in start) this.#builder.reject(badLine(line, start.reason));
    else if (others.map((to) => this.#link(from, to, line)).every(Boolean)) this.#builder.use();
  }

  /** The line of each row in turn: how many neighbours it has, and which. */
  #takeCounted([size = '', ...others]: readonly string[], line: number): void {
    this.#row++;
    if (this.#row > this.#header.rows) this.#builder.reject(badLine(line, 'out-of-range'));
    else if (others.map((to) => this.#link(`${this.#row}`, to, line)).every(Boolean)) this.#builder.use();
    if (size !== `${others.length}`)
      this.#builder.warn({
        ...{ code: 'count-differs', line },
        details: { expected: size.slice(0, limits.place), found: others.length },
      });
  }

  /** False where the line was rejected for it. */
  #link(from: string, to: string, line: number, weight?: string): boolean {
    const start = this.#actors.find('row', from, line);
    const end = this.#actors.find('column', to, line);
    const reason = 'reason' in start ? start.reason : 'reason' in end ? end.reason : undefined;
    if (reason) this.#builder.reject(badLine(line, reason));
    if ('reason' in start || 'reason' in end) return false;
    const { values, ...relation } = relationOf(this.#header, this.#matrix);
    const direction: Direction = this.#header.isTwoMode ? 'none' : 'forward';
    const weighed = weight === undefined ? [] : [{ property: 'weight', text: weight }];
    this.#builder.addLink({
      ...{ from: start.key, to: end.key, direction, ...relation },
      values: [...values, ...weighed].map((value) => ({ ...value, at: { line } })),
      at: { line },
    });
    return true;
  }
}
