/** Elements as JSON, each on a line of its own and numbered from 0, with commas between them. */
export function* elementLines<T>(
  all: Iterable<T>,
  element: (one: T, number: number) => unknown,
): Iterable<string> {
  let number = 0;
  for (const one of all) {
    yield `${number === 0 ? '\n' : ',\n'}${JSON.stringify(element(one, number))}`;
    number++;
  }
}
