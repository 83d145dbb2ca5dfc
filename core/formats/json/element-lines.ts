/** Elements as JSON, each on a line of its own and numbered from 0, with commas between them; what gives none is passed over. */
export function* elementLines<T>(
  all: Iterable<T>,
  element: (one: T, number: number) => unknown,
): Iterable<string> {
  let number = 0;
  for (const one of all) {
    const made = element(one, number);
    // A blank piece, so that whoever writes the file can pause.
    yield made === undefined ? '' : `${number === 0 ? '\n' : ',\n'}${JSON.stringify(made)}`;
    if (made !== undefined) number++;
  }
}
