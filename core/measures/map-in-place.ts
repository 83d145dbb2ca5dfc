/** Replaces every number by what is made of it, and gives back the same array: of a large network a copy is not little. */
export function mapInPlace(
  numbers: Float64Array,
  made: (number: number, at: number) => number,
): Float64Array {
  for (let at = 0; at < numbers.length; at++) numbers[at] = made(numbers[at] as number, at);
  return numbers;
}
