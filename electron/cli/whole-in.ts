/** The whole number that an option says: undefined where it is not given, null where it is none or out of range. */
export function wholeIn(text: string | undefined, least: number, most: number): number | null | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  return text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most ? number : null;
}
