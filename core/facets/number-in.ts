/** An amount may be followed by its currency, of which comparing takes no notice. */
const number = /^\s*(?<digits>-?\d+(?:\.\d+)?)(?: [A-Z]{3,10})?\s*$/;

/** The decimal number with a point that a value is, or the amount of money; NaN, which passes no comparison, for any other. */
export function numberIn(text: string): number {
  return Number(number.exec(text)?.groups?.['digits'] ?? NaN);
}
