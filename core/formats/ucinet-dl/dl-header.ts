import { fail, type Problem, type Result, succeed } from '../../case/problem.ts';
import { badSyntax, limits } from '../bad-cell.ts';
import { maximumItems } from '../network-builder.ts';
import { dlNumber, dlTokens } from './dl-tokens.ts';

/** How the data of a DL file are laid out. */
const dlLayouts = [
  ...(['fullmatrix', 'upperhalf', 'lowerhalf'] as const),
  ...(['edgelist1', 'edgelist2', 'nodelist1', 'nodelist1b', 'nodelist2'] as const),
] as const;

export type DlLayout = (typeof dlLayouts)[number];

/** Everything a DL file says before its data. */
export interface DlHeader {
  readonly layout: DlLayout;
  readonly rows: number;
  readonly columns: number;
  readonly matrices: number;
  /** Rows and columns are different things, such as people and meetings. */
  readonly isTwoMode: boolean;
  readonly hasDiagonal: boolean;
  /** Labels as given beforehand, fewer than announced where none were given. */
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly matrixLabels: readonly string[];
  /** Labels stand among the data. */
  readonly embeddedRows: boolean;
  readonly embeddedColumns: boolean;
}

type LabelKind = 'row' | 'column' | 'both' | 'matrix';

/** Reads everything from `DL` to `data:`, which ends on this line of the file. Problems refuse the file. */
export function readDlHeader(text: string, line: number): Result<DlHeader> {
  // A sign of equality is as good as a blank, but for those within quotes.
  const tokens = dlTokens(text.replace(/"[^"]*"|'[^']*'|=/g, (found) => (found === '=' ? ' ' : found)));
  if (!tokens) return { ok: false, problem: badSyntax(line, 'unclosed') };
  const header = new HeaderReading(tokens);
  const problem = header.read(line);
  return problem ? { ok: false, problem } : header.header(line);
}

class HeaderReading {
  readonly #tokens: readonly string[];
  #at = 1;
  readonly #numbers = new Map<string, number>();
  readonly #labels = new Map<LabelKind, readonly string[]>();
  readonly #embedded = new Set<LabelKind>();
  #layout = 'fullmatrix';
  #hasDiagonal = true;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  read(line: number): Problem | undefined {
    while (this.#at < this.#tokens.length) {
      const word = this.#next();
      if (/^(n|nr|nc|nm)$/.test(word)) {
        const number = dlNumber(this.#next());
        if (number === undefined) return badSyntax(line, 'not-a-number');
        this.#numbers.set(word, number);
      } else if (word === 'format') this.#layout = this.#next();
      else if (word === 'diagonal') this.#hasDiagonal = this.#next() !== 'absent';
      else if (!this.#isLabels(word))
        return { ...badSyntax(line, 'malformed'), column: word.slice(0, limits.place) };
    }
    return undefined;
  }

  header(line: number): Result<DlHeader> {
    const layout = dlLayouts.find((known) => known === this.#layout);
    if (!layout) return { ok: false, problem: { ...badSyntax(line, 'not-supported'), column: this.#layout } };
    const rows = this.#numbers.get('nr') ?? this.#size();
    const columns = this.#numbers.get('nc') ?? this.#size();
    const matrices = this.#numbers.get('nm') ?? 1;
    if (rows === undefined || columns === undefined)
      return { ok: false, problem: { ...badSyntax(line, 'empty'), column: 'N' } };
    if (Math.max(rows, columns, matrices) > maximumItems)
      return fail('file-too-large', { line, details: { limit: maximumItems } });
    const isTwoMode = this.#isTwoMode(layout);
    return succeed({
      ...{ layout, rows, columns, matrices, isTwoMode, hasDiagonal: this.#hasDiagonal },
      ...this.#labelling(isTwoMode),
    });
  }

  #labelling(isTwoMode: boolean) {
    const both = this.#labels.get('both') ?? [];
    const isEmbedded = (kind: LabelKind): boolean => this.#embedded.has(kind) || this.#embedded.has('both');
    return {
      rowLabels: this.#labels.get('row') ?? both,
      columnLabels: this.#labels.get('column') ?? (isTwoMode ? [] : both),
      matrixLabels: this.#labels.get('matrix') ?? [],
      ...{ embeddedRows: isEmbedded('row'), embeddedColumns: isEmbedded('column') },
    };
  }

  #size(): number | undefined {
    return this.#numbers.get('n') ?? this.#numbers.get('nr') ?? this.#numbers.get('nc');
  }

  /** A file that counts rows and columns apart has two kinds of things, unless it labels both alike. */
  #isTwoMode(layout: DlLayout): boolean {
    if (/2$/.test(layout)) return true;
    return (
      this.#numbers.has('nr') &&
      this.#numbers.has('nc') &&
      !this.#numbers.has('n') &&
      !this.#labels.has('both')
    );
  }

  /** `labels:`, `row labels:`, `labels embedded` and the like. */
  #isLabels(word: string): boolean {
    const kind = kindOf(word);
    if (kind !== 'both' && !/^labels?:?$/.test(this.#next())) return false;
    if (kind === 'both' && !/^labels?:?$/.test(word)) return false;
    if (/^embedded:?$/i.test(this.#tokens[this.#at] ?? '')) {
      this.#at++;
      this.#embedded.add(kind);
    } else this.#labels.set(kind, this.#labelsFrom(kind));
    return true;
  }

  /** As many labels as were announced, or all up to the next section. */
  #labelsFrom(kind: LabelKind): readonly string[] {
    const most =
      kind === 'matrix'
        ? this.#numbers.get('nm')
        : (this.#numbers.get(kind === 'column' ? 'nc' : 'nr') ?? this.#size());
    const start = this.#at;
    while (this.#at < this.#tokens.length && this.#at - start < (most ?? Infinity) && !this.#isSection())
      this.#at++;
    return this.#tokens.slice(start, this.#at);
  }

  #isSection(): boolean {
    const [word = '', next = ''] = this.#tokens.slice(this.#at, this.#at + 2);
    return (
      /^labels?:$/i.test(word) ||
      (/^(row|rows|col|column|columns|matrix|level)$/i.test(word) && /^labels?:?$/i.test(next))
    );
  }

  #next(): string {
    return (this.#tokens[this.#at++] ?? '').toLowerCase();
  }
}

function kindOf(word: string): LabelKind {
  if (/^rows?$/.test(word)) return 'row';
  if (/^col(umn)?s?$/.test(word)) return 'column';
  return /^(matrix|level)$/.test(word) ? 'matrix' : 'both';
}
