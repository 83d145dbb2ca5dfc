/** Splits text at blanks and commas outside quotes of either kind; undefined where a quote is never closed. */
export function dlTokens(line: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const pattern = /[\s,]*(?:"([^"]*)"|'([^']*)'|([^\s,"']+))/gy;
  let end = 0;
  for (let found = pattern.exec(line); found; found = pattern.exec(line)) {
    tokens.push(found[1] ?? found[2] ?? found[3] ?? '');
    end = pattern.lastIndex;
  }
  return /^[\s,]*$/.test(line.slice(end)) ? tokens : undefined;
}

/** A number of a row or a column, from 1. */
export function dlNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}

/** A number as UCINET writes the value of a tie. */
export function isDlValue(text: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text);
}
