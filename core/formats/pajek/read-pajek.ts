import type { Direction } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import { badCell, badLine, type CellReason, networksJoined } from '../bad-cell.ts';
import type { DraftNetwork, Reading } from '../format.ts';
import { NetworkBuilder } from '../network-builder.ts';
import { TextLines } from '../text-lines.ts';
import { tieOf, vertexOf } from './pajek-lines.ts';
import { PajekNetwork } from './pajek-network.ts';
import { isNumber, type PajekToken, pajekTokens, vertexNumber } from './pajek-tokens.ts';

/** Reads Pajek networks (.net) and projects (.paj); `docs/import.md` says what of them is used. */
export function readPajek(): Reading<string> {
  const pajek = new PajekReading();
  const lines = new TextLines((text, line) => pajek.line(text, line));
  return {
    take: (piece) => lines.take(piece),
    finish: () => lines.finish() ?? pajek.finish(),
  };
}

/** A section that is open: what its lines are, and the relation they belong to. */
interface Section {
  readonly kind: string;
  readonly direction: Direction;
  readonly type?: string | undefined;
  readonly relation?: string | undefined;
}

const nothing: Section = { kind: '', direction: 'none' };
const tieSections: Readonly<Record<string, Direction>> = {
  ...{ arcs: 'forward', edges: 'none', arcslist: 'forward', edgeslist: 'none', matrix: 'forward' },
};

class PajekReading {
  readonly #builder = new NetworkBuilder();
  #network: PajekNetwork | undefined;
  /** Lines at which networks begin. */
  readonly #begun: number[] = [];
  #section = nothing;
  /** True inside parts of a project that are no network. */
  #isAside = false;
  #matrixRow = 0;
  #matrixColumn = 0;

  line(text: string, line: number): Problem | undefined {
    const plain = text.trim();
    if (plain === '' || plain.startsWith('%')) return undefined;
    const tokens = pajekTokens(plain);
    if (!tokens) this.#builder.reject(badLine(line, 'unclosed'));
    else if (plain.startsWith('*')) return this.#open(tokens, line) ?? this.#builder.refusal;
    else if (this.#isAside || this.#section.kind === 'aside') this.#builder.ignore();
    else {
      const reason = this.#take(tokens, line);
      if (reason) this.#builder.reject(badLine(line, reason));
    }
    return this.#builder.refusal;
  }

  finish(): DraftNetwork | Problem {
    const problem = this.#close();
    if (problem) return problem;
    const [, second] = this.#begun;
    if (second !== undefined) this.#builder.warn(networksJoined(second, this.#begun.length));
    return this.#builder.rows.used === 0 ? { code: 'nothing-to-import' } : this.#builder.network();
  }

  #close(): Problem | undefined {
    const problem = this.#network?.finish();
    this.#network = undefined;
    this.#section = nothing;
    return problem;
  }

  #open([head, ...rest]: readonly PajekToken[], line: number): Problem | undefined {
    const kind = head?.text.slice(1).toLowerCase() ?? '';
    this.#section = nothing;
    if (kind === 'network') this.#isAside = false;
    else if (kind === 'vertices') return this.#isAside ? undefined : this.#openNetwork(rest, line);
    else if (Object.hasOwn(tieSections, kind)) this.#openTies(kind, rest, line);
    else this.#setAside(kind, line);
    return undefined;
  }

  #openNetwork([size, firstMode]: readonly PajekToken[], line: number): Problem | undefined {
    const problem = this.#close();
    const vertices = vertexNumber(size?.text);
    if (vertices === undefined) this.#builder.reject(badLine(line, 'not-a-number'));
    else {
      this.#begun.push(line);
      this.#network = new PajekNetwork(this.#builder, line, vertices, vertexNumber(firstMode?.text));
      this.#section = { kind: 'vertices', direction: 'none' };
    }
    return problem;
  }

  #openTies(kind: string, [first, second]: readonly PajekToken[], line: number): void {
    if (!this.#network) {
      if (!this.#isAside) this.#builder.warn(badLine(line, 'section-missing'));
      return;
    }
    const number = /^:?(\d+)$/.exec(first?.text ?? '')?.[1];
    const name = number === undefined ? first : second;
    this.#section = {
      ...{ kind, direction: tieSections[kind] ?? 'none' },
      ...{ type: name?.text.trim() ? name.text : undefined, relation: number },
    };
    [this.#matrixRow, this.#matrixColumn] = [1, 1];
  }

  /** Partitions, vectors and the like of a project: they describe no network. */
  #setAside(kind: string, line: number): void {
    if (kind === 'events') this.#section = { kind: 'aside', direction: 'none' };
    else this.#isAside = true;
    this.#builder.warn(badCell(line, `*${kind}`, 'not-supported'));
  }

  /** Why a line cannot be taken; undefined where it was. */
  #take(tokens: readonly PajekToken[], line: number): CellReason | undefined {
    const network = this.#network;
    const { kind } = this.#section;
    if (!network || kind === '') return 'section-missing';
    if (kind === 'vertices') {
      const vertex = vertexOf(tokens, line);
      return vertex ? network.addVertex(vertex) : 'not-a-number';
    }
    if (kind === 'matrix') return this.#takeMatrix(network, tokens, line);
    return kind.endsWith('list')
      ? this.#takeList(network, tokens, line)
      : this.#takeTie(network, tokens, line);
  }

  #takeTie(network: PajekNetwork, tokens: readonly PajekToken[], line: number): CellReason | undefined {
    const tie = tieOf(tokens);
    if (!tie) return 'not-a-number';
    const { relation = this.#section.relation, ...said } = tie;
    return network.addLine({ ...this.#common(line, relation, said.said), ...said });
  }

  /** A vertex, and after it all those it is linked to. */
  #takeList(
    network: PajekNetwork,
    [first, ...others]: readonly PajekToken[],
    line: number,
  ): CellReason | undefined {
    const from = vertexNumber(first?.text);
    if (from === undefined) return 'not-a-number';
    for (const { text } of others) {
      const to = vertexNumber(text);
      const reason = to === undefined ? 'not-a-number' : network.addLine({ ...this.#common(line), from, to });
      if (reason) this.#builder.reject(badLine(line, reason));
    }
    return undefined;
  }

  /**
   * Rows of the matrix may run over several lines, and a line may hold several whole ones. In a network of two modes, columns
   * are the second mode. A row of too many numbers is left out, so that those after it stay where they are.
   */
  #takeMatrix(network: PajekNetwork, tokens: readonly PajekToken[], line: number): CellReason | undefined {
    const isTwoMode = network.firstMode < network.size;
    const columns = isTwoMode ? network.size - network.firstMode : network.size;
    if (this.#matrixColumn === 1 && isOverlong(tokens.length, columns)) {
      this.#matrixRow++;
      return 'out-of-range';
    }
    for (const { text } of tokens) {
      if (!isNumber(text)) return 'not-a-number';
      if (this.#matrixRow > network.firstMode) return 'out-of-range';
      const [from, to] = [this.#matrixRow, this.#matrixColumn + (isTwoMode ? network.firstMode : 0)];
      if (Number(text) !== 0) network.addLine({ ...this.#common(line), from, to, weight: text });
      this.#matrixColumn = (this.#matrixColumn % columns) + 1;
      if (this.#matrixColumn === 1) this.#matrixRow++;
    }
    return undefined;
  }

  /** What all lines of a section share; a relation without a name is known by its number. */
  #common(line: number, relation = this.#section.relation, said: Readonly<Record<string, string>> = {}) {
    const { direction, type } = this.#section;
    const numbered = type === undefined && relation !== undefined ? { relation } : {};
    return { direction, line, ...(type === undefined ? {} : { type }), said: { ...numbered, ...said } };
  }
}

/** Whether a line of so many numbers is more than a row of a matrix and yet no whole rows. */
function isOverlong(numbers: number, columns: number): boolean {
  return numbers > columns && numbers % columns !== 0;
}
