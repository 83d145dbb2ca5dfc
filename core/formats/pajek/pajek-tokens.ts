/** One word of a line; a quoted one may be blank or hold blanks. */
export interface PajekToken {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * Splits a line at blanks outside quotes; undefined where a quote is never closed. A quote ends with one that a blank or
 * the end of the line follows: programs write quotes inside a label as they are.
 */
export function pajekTokens(line: string): readonly PajekToken[] | undefined {
  const tokens: PajekToken[] = [];
  const pattern = /\s*(?:"((?:[^"]|"(?=\S))*)"(?!\S)|([^\s"]+))/gy;
  let end = 0;
  for (let found = pattern.exec(line); found; found = pattern.exec(line)) {
    const [, quoted, bare = ''] = found;
    tokens.push({ text: quoted ?? bare, isQuoted: quoted !== undefined });
    end = pattern.lastIndex;
  }
  return line.slice(end).trim() === '' ? tokens : undefined;
}

/** A number as Pajek writes it. */
export function isNumber(text: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

/** A number of a vertex, from 1; undefined for anything else. */
export function vertexNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}
